-- A copy stays if there is none that beats it; DISTINCT folds the identical ones
WITH copies AS (
  SELECT event_id, order_id, status, event_ts, received_ts
  FROM deliveries
  WHERE ds BETWEEN '2024-01-08' AND '2024-01-10'
)
SELECT DISTINCT c.event_id, c.order_id, c.status, c.event_ts, c.received_ts
FROM copies c
WHERE NOT EXISTS (
  SELECT 1
  FROM copies later
  WHERE later.event_id = c.event_id
    AND (later.received_ts > c.received_ts
      OR (later.received_ts = c.received_ts AND later.event_ts > c.event_ts))
)
ORDER BY c.event_id
