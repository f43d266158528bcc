-- You compare line numbers: the product with the larger id may well stand on the earlier line, and then the pair is split in two.
SELECT a.product_id AS product_a, b.product_id AS product_b, COUNT(DISTINCT a.order_id) AS orders_together
FROM order_items a
JOIN order_items b ON b.order_id = a.order_id AND b.line_no > a.line_no AND b.product_id <> a.product_id
WHERE a.ds BETWEEN '2024-03-01' AND '2024-03-31' AND b.ds BETWEEN '2024-03-01' AND '2024-03-31'
GROUP BY 1, 2 HAVING COUNT(DISTINCT a.order_id) >= 2
ORDER BY 3 DESC, 1, 2
