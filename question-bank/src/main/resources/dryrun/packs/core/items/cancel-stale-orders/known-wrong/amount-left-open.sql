-- The order is no longer pending, and its amount is still NULL: the next report that sums up orders which are not pending finds a hole.
UPDATE orders
SET status = 'cancelled'
WHERE ds <= '2024-03-10'
  AND status = 'pending'
  AND NOT EXISTS (
    SELECT 1 FROM deliveries d
    WHERE d.order_id = orders.order_id AND d.status IN ('shipped', 'delivered')
  )
