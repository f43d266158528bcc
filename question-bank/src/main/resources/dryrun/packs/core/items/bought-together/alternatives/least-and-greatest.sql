-- Both directions, the pair put in order by LEAST and GREATEST, halved by DISTINCT
WITH pairs AS (
  SELECT DISTINCT
    a.order_id,
    LEAST(a.product_id, b.product_id) AS product_a,
    GREATEST(a.product_id, b.product_id) AS product_b
  FROM order_items a
  JOIN order_items b ON b.order_id = a.order_id AND b.product_id <> a.product_id
  WHERE a.ds >= '2024-03-01' AND a.ds < '2024-04-01'
    AND b.ds >= '2024-03-01' AND b.ds < '2024-04-01'
)
SELECT product_a, product_b, COUNT(*) AS orders_together
FROM pairs
GROUP BY product_a, product_b
HAVING COUNT(*) >= 2
ORDER BY orders_together DESC, product_a, product_b
