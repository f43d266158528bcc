-- Hive's DAYOFWEEK, turned so that the week begins on Monday
WITH daily AS (
  SELECT ds, COUNT(DISTINCT user_id) AS dau
  FROM fact_daily_active
  WHERE ds >= DATE '2023-04-03' AND ds < DATE '2024-04-01'
  GROUP BY 1
)
SELECT MOD(DAYOFWEEK(ds) + 5, 7) + 1 AS weekday, SUM(dau) * 1.0 / COUNT(*) AS average_dau
FROM daily
GROUP BY 1
ORDER BY 1
