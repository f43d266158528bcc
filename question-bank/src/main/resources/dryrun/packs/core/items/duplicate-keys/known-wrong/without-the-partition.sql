-- The same order on two days is not a duplicate in a daily export. What is the key you check?
WITH order_versions AS (
  SELECT order_id, user_id, status, amount, updated_ts, MIN(ds) AS ds, COUNT(*) AS copies
  FROM source_orders
  WHERE ds BETWEEN '2024-01-08' AND '2024-01-10' AND order_id IS NOT NULL
  GROUP BY order_id, user_id, status, amount, updated_ts
)
SELECT MIN(ds) AS ds, order_id, SUM(copies) AS copies, COUNT(*) AS versions
FROM order_versions
GROUP BY order_id
HAVING SUM(copies) > 1
ORDER BY 1, 2
