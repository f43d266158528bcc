-- Orders without a code have a NULL of their own: you name their row "all codes" too, and the slide shows two subtotals for the day.
WITH sold AS (
  SELECT ds, UPPER(NULLIF(promo_code, '')) AS promo, amount
  FROM orders
  WHERE ds BETWEEN '2024-03-04' AND '2024-03-10' AND status IN ('paid', 'shipped')
)
SELECT COALESCE(ds, 'all days') AS day, COALESCE(promo, 'all codes') AS promo, COUNT(*) AS orders, SUM(amount) AS revenue
FROM sold
GROUP BY ROLLUP (ds, promo)
