-- The last time received, then the last event time within it, joined back
WITH copies AS (
  SELECT DISTINCT event_id, order_id, status, event_ts, received_ts
  FROM deliveries
  WHERE ds BETWEEN '2024-01-08' AND '2024-01-10'
),
last_received AS (
  SELECT event_id, MAX(received_ts) AS received_ts FROM copies GROUP BY 1
),
last_event AS (
  SELECT c.event_id, c.received_ts, MAX(c.event_ts) AS event_ts
  FROM copies c
  JOIN last_received r ON r.event_id = c.event_id AND r.received_ts = c.received_ts
  GROUP BY 1, 2
)
SELECT c.event_id, c.order_id, c.status, c.event_ts, c.received_ts
FROM copies c
JOIN last_event l ON l.event_id = c.event_id AND l.received_ts = c.received_ts AND l.event_ts = c.event_ts
ORDER BY 1
