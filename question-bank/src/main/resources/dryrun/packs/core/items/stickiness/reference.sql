WITH user_days AS (
  SELECT DISTINCT user_id, ds
  FROM fact_daily_active
  WHERE ds BETWEEN DATE '2024-01-04' AND DATE '2024-01-31'
)
SELECT
  CAST(COUNT(*) AS DOUBLE) / 28 AS avg_dau,
  COUNT(DISTINCT user_id) AS mau,
  CAST(COUNT(*) AS DOUBLE) / 28 / NULLIF(COUNT(DISTINCT user_id), 0) AS stickiness
FROM user_days
