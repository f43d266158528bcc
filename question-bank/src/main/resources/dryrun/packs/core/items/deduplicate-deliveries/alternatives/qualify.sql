-- QUALIFY, where the dialect has it
SELECT event_id, order_id, status, event_ts, received_ts
FROM deliveries
WHERE ds IN ('2024-01-08', '2024-01-09', '2024-01-10')
QUALIFY ROW_NUMBER() OVER (PARTITION BY event_id ORDER BY received_ts DESC, event_ts DESC) = 1
ORDER BY event_id
