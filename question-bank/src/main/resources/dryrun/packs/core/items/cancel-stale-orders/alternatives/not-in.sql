-- NOT IN over the orders on the way (order_id of deliveries is never NULL, so it is safe)
UPDATE orders
SET status = 'cancelled',
    amount = CASE WHEN amount IS NULL THEN 0 ELSE amount END
WHERE status = 'pending'
  AND ds < '2024-03-11'
  AND order_id NOT IN (
    SELECT order_id FROM deliveries WHERE status = 'shipped' OR status = 'delivered'
  )
