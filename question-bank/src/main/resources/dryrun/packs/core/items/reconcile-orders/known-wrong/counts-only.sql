-- You subtract counts. One order missing and one unexpected, and your report says that all is well.
WITH s AS (
  SELECT ds, COUNT(DISTINCT order_id) AS n FROM source_orders WHERE ds BETWEEN '2024-01-08' AND '2024-01-10' GROUP BY ds
),
t AS (
  SELECT ds, COUNT(*) AS n FROM orders WHERE ds BETWEEN '2024-01-08' AND '2024-01-10' GROUP BY ds
),
d AS (
  SELECT ds FROM s UNION SELECT ds FROM t
)
SELECT d.ds, COALESCE(s.n, 0) AS source_count, COALESCE(t.n, 0) AS target_count,
       GREATEST(COALESCE(s.n, 0) - COALESCE(t.n, 0), 0) AS missing,
       GREATEST(COALESCE(t.n, 0) - COALESCE(s.n, 0), 0) AS unexpected,
       0 AS different
FROM d LEFT JOIN s ON s.ds = d.ds LEFT JOIN t ON t.ds = d.ds
ORDER BY d.ds
