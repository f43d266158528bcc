-- More than one day means that the first day is not the last
SELECT
  COUNT(*) AS buyers,
  COALESCE(SUM(CASE WHEN first_day < last_day THEN 1 ELSE 0 END), 0) AS repeat_buyers,
  ROUND(AVG(CASE WHEN first_day < last_day THEN 1.0E0 ELSE 0.0E0 END), 4) AS repeat_rate
FROM (
  SELECT user_id, MIN(ds) AS first_day, MAX(ds) AS last_day
  FROM orders
  WHERE ds >= '2024-02-01' AND ds <= '2024-02-29' AND status IN ('paid', 'shipped')
  GROUP BY user_id
) AS spans
