SELECT
  ds,
  COUNT(*) AS orders,
  COUNT(*) - COUNT(amount) AS unknown,
  AVG(CAST(amount AS DOUBLE)) AS avg_known,
  AVG(COALESCE(CAST(amount AS DOUBLE), 0)) AS avg_so_far
FROM orders
WHERE ds BETWEEN '2024-03-25' AND '2024-03-31'
GROUP BY ds
ORDER BY ds
