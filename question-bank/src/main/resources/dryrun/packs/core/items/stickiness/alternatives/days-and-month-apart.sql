-- Counted per day and for the month, then divided
WITH daily AS (
  SELECT ds, COUNT(DISTINCT user_id) AS dau
  FROM fact_daily_active
  WHERE ds BETWEEN DATE '2024-01-04' AND DATE '2024-01-31'
  GROUP BY ds
),
average_day AS (
  SELECT CAST(COALESCE(SUM(dau), 0) AS DOUBLE) / 28 AS avg_dau FROM daily
),
monthly AS (
  SELECT COUNT(DISTINCT user_id) AS mau
  FROM fact_daily_active
  WHERE ds BETWEEN DATE '2024-01-04' AND DATE '2024-01-31'
)
SELECT a.avg_dau, m.mau, CASE WHEN m.mau > 0 THEN a.avg_dau / m.mau END AS stickiness
FROM average_day a
CROSS JOIN monthly m
