-- NULL <> 50.00 is neither true nor false: a missing amount never counts as different in your query.
WITH newest AS (
  SELECT ds, order_id, status, amount FROM (
    SELECT ds, order_id, status, amount, ROW_NUMBER() OVER (PARTITION BY ds, order_id ORDER BY updated_ts DESC) AS rn
    FROM source_orders WHERE ds BETWEEN '2024-01-08' AND '2024-01-10') s
  WHERE rn = 1
),
target AS (
  SELECT ds, order_id, status, amount FROM orders WHERE ds BETWEEN '2024-01-08' AND '2024-01-10'
),
order_keys AS (
  SELECT ds, order_id FROM newest UNION SELECT ds, order_id FROM target
)
SELECT k.ds, COUNT(n.order_id) AS source_count, COUNT(t.order_id) AS target_count,
       SUM(CASE WHEN t.order_id IS NULL THEN 1 ELSE 0 END) AS missing,
       SUM(CASE WHEN n.order_id IS NULL THEN 1 ELSE 0 END) AS unexpected,
       SUM(CASE WHEN n.status <> t.status OR n.amount <> t.amount THEN 1 ELSE 0 END) AS different
FROM order_keys k
LEFT JOIN newest n ON n.ds = k.ds AND n.order_id = k.order_id
LEFT JOIN target t ON t.ds = k.ds AND t.order_id = k.order_id
GROUP BY k.ds
ORDER BY k.ds
