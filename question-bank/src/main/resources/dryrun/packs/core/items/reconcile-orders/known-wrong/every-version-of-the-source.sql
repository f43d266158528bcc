-- The source holds older versions of an order beside the latest: you count each of them, and compare the outdated ones.
WITH target AS (
  SELECT ds, order_id, status, amount FROM orders WHERE ds BETWEEN '2024-01-08' AND '2024-01-10'
),
source AS (
  SELECT ds, order_id, status, amount FROM source_orders WHERE ds BETWEEN '2024-01-08' AND '2024-01-10'
),
order_keys AS (
  SELECT ds, order_id FROM source UNION SELECT ds, order_id FROM target
)
SELECT k.ds, COUNT(n.order_id) AS source_count, COUNT(t.order_id) AS target_count,
       SUM(CASE WHEN t.order_id IS NULL THEN 1 ELSE 0 END) AS missing,
       SUM(CASE WHEN n.order_id IS NULL THEN 1 ELSE 0 END) AS unexpected,
       SUM(CASE WHEN n.order_id IS NOT NULL AND t.order_id IS NOT NULL
                 AND (n.status IS DISTINCT FROM t.status OR n.amount IS DISTINCT FROM t.amount) THEN 1 ELSE 0 END) AS different
FROM order_keys k
LEFT JOIN source n ON n.ds = k.ds AND n.order_id = k.order_id
LEFT JOIN target t ON t.ds = k.ds AND t.order_id = k.order_id
GROUP BY k.ds
ORDER BY k.ds
