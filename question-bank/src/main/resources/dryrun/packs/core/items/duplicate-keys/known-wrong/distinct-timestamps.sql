-- You count the different timestamps; an order can change twice within one second.
SELECT ds, order_id, COUNT(*) AS copies, COUNT(DISTINCT updated_ts) AS versions
FROM source_orders
WHERE ds BETWEEN '2024-01-08' AND '2024-01-10' AND order_id IS NOT NULL
GROUP BY ds, order_id
HAVING COUNT(*) > 1
ORDER BY ds, order_id
