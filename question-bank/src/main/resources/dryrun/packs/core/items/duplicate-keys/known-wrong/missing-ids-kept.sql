-- Rows without an id are not copies of one another; your GROUP BY has put them all into one group.
WITH order_versions AS (
  SELECT ds, order_id, user_id, status, amount, updated_ts, COUNT(*) AS copies
  FROM source_orders
  WHERE ds BETWEEN '2024-01-08' AND '2024-01-10'
  GROUP BY ds, order_id, user_id, status, amount, updated_ts
)
SELECT ds, order_id, SUM(copies) AS copies, COUNT(*) AS versions
FROM order_versions
GROUP BY ds, order_id
HAVING SUM(copies) > 1
ORDER BY ds, order_id
