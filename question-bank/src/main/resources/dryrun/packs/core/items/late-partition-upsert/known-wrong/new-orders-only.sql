-- You only insert what is missing; an upsert also brings the changes of the orders that are there.
INSERT INTO orders
SELECT s.order_id, s.user_id, s.updated_ts, s.status, CAST(NULL AS VARCHAR), s.amount, CAST(CAST(s.updated_ts AS DATE) AS VARCHAR)
FROM (
  SELECT order_id, user_id, status, amount, updated_ts,
         ROW_NUMBER() OVER (PARTITION BY order_id ORDER BY updated_ts DESC) AS rn
  FROM source_orders
  WHERE ds = '2024-03-31' AND order_id IS NOT NULL
) AS s
WHERE s.rn = 1
  AND NOT EXISTS (SELECT 1 FROM orders o WHERE o.order_id = s.order_id)
