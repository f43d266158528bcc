-- At least once means sometimes twice: you count deliveries of events, not events.
SELECT status, COUNT(*) AS events, COUNT(DISTINCT order_id) AS orders
FROM deliveries
WHERE ds BETWEEN '2024-02-14' AND '2024-02-17'
  AND event_ts >= TIMESTAMP '2024-02-14 00:00:00'
  AND event_ts < TIMESTAMP '2024-02-15 00:00:00'
GROUP BY status
ORDER BY status
