-- You ask whether there is an event that is neither shipped nor delivered; a parcel that was packed and then shipped has one, so its order is cancelled while the parcel is on the road.
UPDATE orders
SET status = 'cancelled', amount = COALESCE(amount, 0)
WHERE ds <= '2024-03-10'
  AND status = 'pending'
  AND (
    order_id NOT IN (SELECT order_id FROM deliveries)
    OR order_id IN (SELECT order_id FROM deliveries WHERE status NOT IN ('shipped', 'delivered'))
  )
