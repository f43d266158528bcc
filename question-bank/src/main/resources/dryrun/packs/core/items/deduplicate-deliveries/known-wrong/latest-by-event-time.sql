-- You rank by the time of the event; a correction that moves the event to an earlier time was received last, and loses.
WITH ranked AS (
  SELECT event_id, order_id, status, event_ts, received_ts,
         ROW_NUMBER() OVER (PARTITION BY event_id ORDER BY event_ts DESC, received_ts DESC) AS rn
  FROM deliveries
  WHERE ds BETWEEN '2024-01-08' AND '2024-01-10'
)
SELECT event_id, order_id, status, event_ts, received_ts
FROM ranked
WHERE rn = 1
ORDER BY event_id
