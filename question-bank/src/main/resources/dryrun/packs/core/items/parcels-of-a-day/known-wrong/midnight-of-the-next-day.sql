-- BETWEEN includes its end: the first second of the 15th is not the 14th.
SELECT status, COUNT(DISTINCT event_id) AS events, COUNT(DISTINCT order_id) AS orders
FROM deliveries
WHERE ds BETWEEN '2024-02-14' AND '2024-02-17'
  AND event_ts BETWEEN TIMESTAMP '2024-02-14 00:00:00' AND TIMESTAMP '2024-02-15 00:00:00'
GROUP BY status
ORDER BY status
