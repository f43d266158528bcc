-- The three grains written out, and the label decided after the grouping
WITH sold AS (
  SELECT ds, CASE WHEN promo_code <> '' THEN UPPER(promo_code) END AS code, amount
  FROM orders
  WHERE ds >= '2024-03-04' AND ds <= '2024-03-10' AND status IN ('paid', 'shipped')
)
SELECT
  CASE WHEN GROUPING(ds) = 1 THEN 'all days' ELSE ds END AS day,
  CASE WHEN GROUPING(code) = 1 THEN 'all codes' ELSE COALESCE(code, 'no code') END AS promo,
  COUNT(*) AS orders,
  SUM(amount) AS revenue
FROM sold
GROUP BY GROUPING SETS ((ds, code), (ds), ())
