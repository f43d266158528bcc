-- You deduplicate each day by itself, but the second copy often arrives on the next day.
WITH ranked AS (
  SELECT event_id, order_id, status, event_ts, received_ts,
         ROW_NUMBER() OVER (PARTITION BY ds, event_id ORDER BY received_ts DESC, event_ts DESC) AS rn
  FROM deliveries
  WHERE ds BETWEEN '2024-01-08' AND '2024-01-10'
)
SELECT event_id, order_id, status, event_ts, received_ts
FROM ranked
WHERE rn = 1
ORDER BY event_id
