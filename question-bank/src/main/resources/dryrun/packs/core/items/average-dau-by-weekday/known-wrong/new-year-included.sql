-- BETWEEN includes its end: the first day of 2025 is in your average.
WITH daily AS (
  SELECT ds, COUNT(DISTINCT user_id) AS dau
  FROM fact_daily_active
  WHERE ds BETWEEN DATE '2024-01-01' AND DATE '2025-01-01'
  GROUP BY ds
)
SELECT DAY_OF_WEEK(ds) AS weekday, AVG(CAST(dau AS DOUBLE)) AS average_dau
FROM daily
GROUP BY DAY_OF_WEEK(ds)
ORDER BY weekday
