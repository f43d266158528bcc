-- Grouping by the whole row finds the copies, and misses the orders that occur in two contradicting versions: the ones that matter.
SELECT ds, order_id, COUNT(*) AS copies, 1 AS versions
FROM source_orders
WHERE ds BETWEEN '2024-01-08' AND '2024-01-10' AND order_id IS NOT NULL
GROUP BY ds, order_id, user_id, status, amount, updated_ts
HAVING COUNT(*) > 1
ORDER BY ds, order_id
