-- You filter out orders without a code before grouping, so every subtotal is too small.
WITH sold AS (
  SELECT ds, UPPER(promo_code) AS promo, amount
  FROM orders
  WHERE ds BETWEEN '2024-03-04' AND '2024-03-10' AND status IN ('paid', 'shipped')
    AND promo_code <> ''
)
SELECT CASE WHEN GROUPING(ds) = 1 THEN 'all days' ELSE ds END AS day,
       CASE WHEN GROUPING(promo) = 1 THEN 'all codes' ELSE promo END AS promo,
       COUNT(*) AS orders, SUM(amount) AS revenue
FROM sold
GROUP BY ROLLUP (ds, promo)
