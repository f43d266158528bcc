-- The grain is user, day and platform: whoever uses two devices on a day is counted twice.
WITH daily AS (
  SELECT ds, COUNT(*) AS dau
  FROM fact_daily_active
  WHERE ds BETWEEN DATE '2023-04-03' AND DATE '2024-03-31'
  GROUP BY ds
)
SELECT DAY_OF_WEEK(ds) AS weekday, AVG(CAST(dau AS DOUBLE)) AS average_dau
FROM daily
GROUP BY DAY_OF_WEEK(ds)
ORDER BY weekday
