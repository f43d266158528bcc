WITH participants AS (
  SELECT
    user_id,
    MIN(variant) AS variant,
    MIN(assigned_ts) AS first_assigned_ts
  FROM experiment_assignments
  WHERE ds BETWEEN '2024-01-08' AND '2024-01-14'
    AND experiment = 'new-checkout'
  GROUP BY user_id
  HAVING COUNT(DISTINCT variant) = 1
),
buyers AS (
  SELECT DISTINCT p.user_id
  FROM participants p
  JOIN orders o
    ON o.user_id = p.user_id
   AND o.order_ts >= p.first_assigned_ts
   AND o.order_ts < p.first_assigned_ts + INTERVAL '7' DAY
  WHERE o.ds BETWEEN '2024-01-08' AND '2024-01-21'
    AND o.status IN ('paid', 'shipped')
)
SELECT
  p.variant,
  COUNT(*) AS users,
  COUNT(b.user_id) AS converted,
  CAST(COUNT(b.user_id) AS DOUBLE) / COUNT(*) AS conversion_rate
FROM participants p
LEFT JOIN buyers b ON b.user_id = p.user_id
GROUP BY p.variant
ORDER BY p.variant
