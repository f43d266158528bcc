WITH baskets AS (
  SELECT DISTINCT order_id, product_id
  FROM order_items
  WHERE ds BETWEEN '2024-03-01' AND '2024-03-31'
)
SELECT
  a.product_id AS product_a,
  b.product_id AS product_b,
  COUNT(*) AS orders_together
FROM baskets a
JOIN baskets b
  ON b.order_id = a.order_id
 AND b.product_id > a.product_id
GROUP BY a.product_id, b.product_id
HAVING COUNT(*) >= 2
ORDER BY orders_together DESC, product_a, product_b
