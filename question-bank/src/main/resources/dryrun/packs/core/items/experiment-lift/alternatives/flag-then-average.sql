-- A flag of 1 or 0 for each user, whose average is the rate
WITH contaminated AS (
  SELECT a.user_id
  FROM experiment_assignments a
  JOIN experiment_assignments b ON b.user_id = a.user_id AND b.experiment = a.experiment AND b.variant <> a.variant
  WHERE a.experiment = 'new-checkout'
    AND a.ds BETWEEN '2024-01-08' AND '2024-01-14' AND b.ds BETWEEN '2024-01-08' AND '2024-01-14'
),
clean AS (
  SELECT user_id, variant, MIN(assigned_ts) AS since
  FROM experiment_assignments
  WHERE experiment = 'new-checkout'
    AND ds BETWEEN '2024-01-08' AND '2024-01-14'
    AND user_id NOT IN (SELECT user_id FROM contaminated)
  GROUP BY user_id, variant
),
flagged AS (
  SELECT c.variant, c.user_id,
         MAX(CASE WHEN o.order_ts >= c.since AND o.order_ts < c.since + INTERVAL '7' DAY THEN 1 ELSE 0 END) AS bought
  FROM clean c
  LEFT JOIN orders o
    ON o.user_id = c.user_id AND o.ds BETWEEN '2024-01-08' AND '2024-01-21' AND o.status IN ('paid', 'shipped')
  GROUP BY c.variant, c.user_id
)
SELECT variant, COUNT(*) AS users, SUM(bought) AS converted, AVG(CAST(bought AS DOUBLE)) AS conversion_rate
FROM flagged
GROUP BY variant
ORDER BY variant
