-- A frame that ends one row before: what is sold above, NULL for the first
WITH placed AS (
  SELECT product_id, SUM(quantity * unit_price) AS revenue,
         SUM(SUM(quantity * unit_price)) OVER (
           ORDER BY SUM(quantity * unit_price) DESC, product_id
           ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS above,
         SUM(SUM(quantity * unit_price)) OVER () AS total
  FROM order_items
  WHERE ds = '2024-02-09'
  GROUP BY product_id
)
SELECT product_id, revenue, (COALESCE(above, 0) + revenue) * 1.0E0 / total AS cumulative_share
FROM placed
WHERE 10 * COALESCE(above, 0) < 8 * total
ORDER BY 2 DESC, 1
