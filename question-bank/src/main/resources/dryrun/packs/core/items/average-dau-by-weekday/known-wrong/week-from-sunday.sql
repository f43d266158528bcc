-- In this dialect DAYOFWEEK begins with Sunday = 1, so each of your figures stands under the day after its own.
WITH daily AS (
  SELECT ds, COUNT(DISTINCT user_id) AS dau
  FROM fact_daily_active
  WHERE ds BETWEEN DATE '2023-04-03' AND DATE '2024-03-31'
  GROUP BY ds
)
SELECT DAYOFWEEK(ds) AS weekday, AVG(CAST(dau AS DOUBLE)) AS average_dau
FROM daily
GROUP BY 1
ORDER BY 1
