-- Users who saw both variants are in both of your groups: the difference between the groups shrinks, and a user who bought is counted for both.
WITH participants AS (
  SELECT user_id, variant, MIN(assigned_ts) AS first_assigned_ts
  FROM experiment_assignments
  WHERE ds BETWEEN '2024-01-08' AND '2024-01-14' AND experiment = 'new-checkout'
  GROUP BY user_id, variant
),
buyers AS (
  SELECT DISTINCT p.user_id, p.variant
  FROM participants p
  JOIN orders o ON o.user_id = p.user_id
   AND o.order_ts >= p.first_assigned_ts AND o.order_ts < p.first_assigned_ts + INTERVAL '7' DAY
  WHERE o.ds BETWEEN '2024-01-08' AND '2024-01-21' AND o.status IN ('paid', 'shipped')
)
SELECT p.variant, COUNT(*) AS users, COUNT(b.user_id) AS converted,
       CAST(COUNT(b.user_id) AS DOUBLE) / COUNT(*) AS conversion_rate
FROM participants p
LEFT JOIN buyers b ON b.user_id = p.user_id AND b.variant = p.variant
GROUP BY p.variant
ORDER BY p.variant
