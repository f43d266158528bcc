-- MERGE with the orders to cancel, found by an outer join
MERGE INTO orders AS o
USING (
  SELECT p.order_id
  FROM orders p
  LEFT JOIN deliveries d ON d.order_id = p.order_id AND d.status IN ('shipped', 'delivered')
  WHERE p.status = 'pending' AND p.ds <= '2024-03-10' AND d.order_id IS NULL
) AS stale
ON o.order_id = stale.order_id
WHEN MATCHED THEN UPDATE SET status = 'cancelled', amount = COALESCE(o.amount, 0)
