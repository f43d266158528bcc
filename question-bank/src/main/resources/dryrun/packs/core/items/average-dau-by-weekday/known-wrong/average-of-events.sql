-- That is how active a user is on a Monday, not how many users there are.
SELECT DAY_OF_WEEK(ds) AS weekday, AVG(CAST(events AS DOUBLE)) AS average_dau
FROM fact_daily_active
WHERE ds BETWEEN DATE '2023-04-03' AND DATE '2024-03-31'
GROUP BY DAY_OF_WEEK(ds)
ORDER BY weekday
