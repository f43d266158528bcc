-- Distinct pairs of user and day, divided by the number of days
WITH user_days AS (
  SELECT DISTINCT user_id, ds
  FROM fact_daily_active
  WHERE ds BETWEEN DATE '2023-04-03' AND DATE '2024-03-31'
)
SELECT
  DAY_OF_WEEK(ds) AS weekday,
  CAST(COUNT(*) AS DOUBLE) / COUNT(DISTINCT ds) AS average_dau
FROM user_days
GROUP BY DAY_OF_WEEK(ds)
ORDER BY weekday
