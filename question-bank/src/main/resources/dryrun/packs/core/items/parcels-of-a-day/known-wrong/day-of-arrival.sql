-- That is the day of arrival: what happened on the 14th and came after midnight is missing, and what happened on the 13th is in it.
SELECT status, COUNT(DISTINCT event_id) AS events, COUNT(DISTINCT order_id) AS orders
FROM deliveries
WHERE ds = '2024-02-14'
GROUP BY status
ORDER BY status
