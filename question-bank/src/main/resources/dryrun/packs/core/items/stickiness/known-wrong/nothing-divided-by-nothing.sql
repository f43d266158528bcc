-- Grouping by a constant, or any GROUP BY, has no row where there is no data; an aggregate of everything has one.
WITH user_days AS (
  SELECT DISTINCT user_id, ds, 1 AS everything
  FROM fact_daily_active
  WHERE ds BETWEEN DATE '2024-01-04' AND DATE '2024-01-31'
)
SELECT CAST(COUNT(*) AS DOUBLE) / 28 AS avg_dau,
       COUNT(DISTINCT user_id) AS mau,
       CAST(COUNT(*) AS DOUBLE) / 28 / COUNT(DISTINCT user_id) AS stickiness
FROM user_days
GROUP BY everything
