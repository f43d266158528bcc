-- Not every weekday has 52 days with data: a day on which logging failed counts as 0 in your average.
WITH daily AS (
  SELECT ds, COUNT(DISTINCT user_id) AS dau
  FROM fact_daily_active
  WHERE ds BETWEEN DATE '2023-04-03' AND DATE '2024-03-31'
  GROUP BY ds
)
SELECT DAY_OF_WEEK(ds) AS weekday, SUM(dau) / 52.0 AS average_dau
FROM daily
GROUP BY DAY_OF_WEEK(ds)
ORDER BY weekday
