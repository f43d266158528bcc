-- BETWEEN includes its end: the first day after the 52 weeks is in your average, as a 53rd Monday.
WITH daily AS (
  SELECT ds, COUNT(DISTINCT user_id) AS dau
  FROM fact_daily_active
  WHERE ds BETWEEN DATE '2023-04-03' AND DATE '2024-04-01'
  GROUP BY ds
)
SELECT DAY_OF_WEEK(ds) AS weekday, AVG(CAST(dau AS DOUBLE)) AS average_dau
FROM daily
GROUP BY DAY_OF_WEEK(ds)
ORDER BY weekday
