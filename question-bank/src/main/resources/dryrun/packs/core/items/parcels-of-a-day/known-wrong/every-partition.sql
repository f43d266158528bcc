-- Without a condition on ds you read 400 partitions for four, and you count what came too late to be accepted.
SELECT status, COUNT(DISTINCT event_id) AS events, COUNT(DISTINCT order_id) AS orders
FROM deliveries
WHERE event_ts >= TIMESTAMP '2024-02-14 00:00:00'
  AND event_ts < TIMESTAMP '2024-02-15 00:00:00'
GROUP BY status
ORDER BY status
