-- From the first to the last active day of the month is not a streak: you never looked at the gaps in between.
SELECT user_id, MIN(ds) AS first_day, MAX(ds) AS last_day, COUNT(DISTINCT ds) AS days
FROM fact_daily_active
WHERE ds BETWEEN DATE '2024-01-01' AND DATE '2024-01-31'
GROUP BY user_id
HAVING COUNT(DISTINCT ds) >= 3
ORDER BY user_id
