-- "At least two" includes two.
WITH baskets AS (
  SELECT DISTINCT order_id, product_id FROM order_items WHERE ds BETWEEN '2024-03-01' AND '2024-03-31'
)
SELECT a.product_id AS product_a, b.product_id AS product_b, COUNT(*) AS orders_together
FROM baskets a JOIN baskets b ON b.order_id = a.order_id AND b.product_id > a.product_id
GROUP BY 1, 2 HAVING COUNT(*) > 2
ORDER BY 3 DESC, 1, 2
