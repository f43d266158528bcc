-- A left join from each side, stacked: what the source knows, and what only the target knows
WITH newest AS (
  SELECT s.ds, s.order_id, s.status, s.amount
  FROM source_orders s
  JOIN (
    SELECT ds, order_id, MAX(updated_ts) AS updated_ts
    FROM source_orders
    WHERE ds BETWEEN '2024-01-08' AND '2024-01-10'
    GROUP BY ds, order_id
  ) l ON l.ds = s.ds AND l.order_id = s.order_id AND l.updated_ts = s.updated_ts
  WHERE s.ds BETWEEN '2024-01-08' AND '2024-01-10'
  GROUP BY s.ds, s.order_id, s.status, s.amount
),
outcomes AS (
  SELECT n.ds,
         CASE WHEN o.order_id IS NULL THEN 'missing'
              WHEN n.status IS NOT DISTINCT FROM o.status AND n.amount IS NOT DISTINCT FROM o.amount THEN 'equal'
              ELSE 'different' END AS outcome
  FROM newest n
  LEFT JOIN orders o ON o.ds = n.ds AND o.order_id = n.order_id
  UNION ALL
  SELECT o.ds, 'unexpected' AS outcome
  FROM orders o
  LEFT JOIN newest n ON n.ds = o.ds AND n.order_id = o.order_id
  WHERE o.ds BETWEEN '2024-01-08' AND '2024-01-10' AND n.order_id IS NULL
)
SELECT ds,
       COUNT(CASE WHEN outcome <> 'unexpected' THEN 1 END) AS source_count,
       COUNT(CASE WHEN outcome <> 'missing' THEN 1 END) AS target_count,
       COUNT(CASE WHEN outcome = 'missing' THEN 1 END) AS missing,
       COUNT(CASE WHEN outcome = 'unexpected' THEN 1 END) AS unexpected,
       COUNT(CASE WHEN outcome = 'different' THEN 1 END) AS different
FROM outcomes
GROUP BY ds
ORDER BY ds
