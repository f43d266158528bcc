WITH ranked_copies AS (
  SELECT
    event_id,
    order_id,
    status,
    event_ts,
    received_ts,
    ROW_NUMBER() OVER (
      PARTITION BY event_id
      ORDER BY received_ts DESC, event_ts DESC
    ) AS recency
  FROM deliveries
  WHERE ds BETWEEN '2024-01-08' AND '2024-01-10'
)
SELECT event_id, order_id, status, event_ts, received_ts
FROM ranked_copies
WHERE recency = 1
ORDER BY event_id
