-- You built a row that nobody sent: the last status in the alphabet beside the last time. Keep whole rows.
SELECT event_id, MAX(order_id) AS order_id, MAX(status) AS status, MAX(event_ts) AS event_ts, MAX(received_ts) AS received_ts
FROM deliveries
WHERE ds BETWEEN '2024-01-08' AND '2024-01-10'
GROUP BY event_id
ORDER BY event_id
