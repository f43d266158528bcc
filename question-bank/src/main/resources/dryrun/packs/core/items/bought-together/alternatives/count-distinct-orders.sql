-- Join the lines as they are, and count distinct orders
SELECT a.product_id AS product_a, b.product_id AS product_b, COUNT(DISTINCT a.order_id) AS orders_together
FROM order_items a
JOIN order_items b ON b.order_id = a.order_id
WHERE a.ds BETWEEN '2024-03-01' AND '2024-03-31'
  AND b.ds BETWEEN '2024-03-01' AND '2024-03-31'
  AND a.product_id < b.product_id
GROUP BY 1, 2
HAVING COUNT(DISTINCT a.order_id) > 1
ORDER BY 3 DESC, 1, 2
