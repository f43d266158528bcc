-- You take the status for the amount: an order may be cancelled before its amount was known.
SELECT ds, COUNT(*) AS orders, COUNT(CASE WHEN status = 'pending' THEN 1 END) AS unknown,
       AVG(CAST(amount AS DOUBLE)) AS avg_known, AVG(COALESCE(CAST(amount AS DOUBLE), 0)) AS avg_so_far
FROM orders
WHERE ds BETWEEN '2024-03-25' AND '2024-03-31'
GROUP BY ds
ORDER BY ds
