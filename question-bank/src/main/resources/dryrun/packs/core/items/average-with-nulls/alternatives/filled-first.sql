-- The missing amounts filled in a step of their own
WITH week_orders AS (
  SELECT ds, CAST(amount AS DOUBLE) AS known_amount,
         CASE WHEN amount IS NULL THEN 0.0E0 ELSE CAST(amount AS DOUBLE) END AS amount_so_far
  FROM orders
  WHERE ds BETWEEN '2024-03-25' AND '2024-03-31'
)
SELECT ds, COUNT(*) AS orders, COUNT(CASE WHEN known_amount IS NULL THEN 1 END) AS unknown,
       AVG(known_amount) AS avg_known, SUM(amount_so_far) / COUNT(*) AS avg_so_far
FROM week_orders
GROUP BY 1
ORDER BY 1
