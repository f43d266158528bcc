-- Count the rows and the distinct rows of each key apart, and join
WITH day_rows AS (
  SELECT ds, order_id, user_id, status, amount, updated_ts
  FROM source_orders
  WHERE ds IN ('2024-01-08', '2024-01-09', '2024-01-10') AND order_id IS NOT NULL
),
copies AS (
  SELECT ds, order_id, COUNT(*) AS copies FROM day_rows GROUP BY ds, order_id HAVING COUNT(*) > 1
),
versions AS (
  SELECT ds, order_id, COUNT(*) AS versions FROM (SELECT DISTINCT * FROM day_rows) d GROUP BY ds, order_id
)
SELECT c.ds, c.order_id, c.copies, v.versions
FROM copies c
JOIN versions v ON v.ds = c.ds AND v.order_id = c.order_id
ORDER BY c.ds, c.order_id
