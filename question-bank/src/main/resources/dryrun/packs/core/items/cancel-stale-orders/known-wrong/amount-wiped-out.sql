-- Some pending orders have an amount already; you set all of them to 0, and it cannot be brought back.
UPDATE orders
SET status = 'cancelled', amount = 0
WHERE ds <= '2024-03-10'
  AND status = 'pending'
  AND NOT EXISTS (
    SELECT 1 FROM deliveries d
    WHERE d.order_id = orders.order_id AND d.status IN ('shipped', 'delivered')
  )
