-- DISTINCT only folds rows that are equal throughout; a copy that was sent again has another received_ts.
SELECT DISTINCT event_id, order_id, status, event_ts, received_ts
FROM deliveries
WHERE ds BETWEEN '2024-01-08' AND '2024-01-10'
ORDER BY event_id
