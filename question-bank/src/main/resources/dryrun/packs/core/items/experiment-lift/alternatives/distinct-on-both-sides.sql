-- One left join, and distinct users counted on either side of it
WITH firsts AS (
  SELECT user_id, variant, assigned_ts,
         ROW_NUMBER() OVER (PARTITION BY user_id ORDER BY assigned_ts) AS n,
         MIN(variant) OVER (PARTITION BY user_id) AS lowest,
         MAX(variant) OVER (PARTITION BY user_id) AS highest
  FROM experiment_assignments
  WHERE experiment = 'new-checkout' AND ds >= '2024-01-08' AND ds <= '2024-01-14'
)
SELECT f.variant,
       COUNT(DISTINCT f.user_id) AS users,
       COUNT(DISTINCT o.user_id) AS converted,
       COUNT(DISTINCT o.user_id) * 1.0E0 / COUNT(DISTINCT f.user_id) AS conversion_rate
FROM firsts f
LEFT JOIN orders o
  ON o.user_id = f.user_id
 AND o.ds BETWEEN '2024-01-08' AND '2024-01-21'
 AND o.status IN ('paid', 'shipped')
 AND o.order_ts >= f.assigned_ts
 AND o.order_ts < f.assigned_ts + INTERVAL '168' HOUR
WHERE f.n = 1 AND f.lowest = f.highest
GROUP BY f.variant
ORDER BY f.variant
