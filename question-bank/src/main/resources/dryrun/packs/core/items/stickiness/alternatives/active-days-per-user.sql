-- Seen from the user: the average number of active days, as a share of 28
WITH per_user AS (
  SELECT user_id, COUNT(DISTINCT ds) AS active_days
  FROM fact_daily_active
  WHERE ds >= DATE '2024-01-04' AND ds < DATE '2024-02-01'
  GROUP BY user_id
)
SELECT COALESCE(SUM(active_days), 0) / 28.0E0 AS avg_dau,
       COUNT(*) AS mau,
       AVG(CAST(active_days AS DOUBLE)) / 28 AS stickiness
FROM per_user
