-- One NULL makes the whole concatenation NULL, and COUNT(DISTINCT ...) does not count NULL: rows with a missing amount are no version at all.
SELECT ds, order_id, COUNT(*) AS copies,
       COUNT(DISTINCT CAST(user_id AS VARCHAR) || '|' || status || '|' || CAST(amount AS VARCHAR) || '|' || CAST(updated_ts AS VARCHAR)) AS versions
FROM source_orders
WHERE ds BETWEEN '2024-01-08' AND '2024-01-10' AND order_id IS NOT NULL
GROUP BY ds, order_id
HAVING COUNT(*) > 1
ORDER BY ds, order_id
