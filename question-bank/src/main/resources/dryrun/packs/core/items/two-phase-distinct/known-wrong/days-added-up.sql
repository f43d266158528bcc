-- Whoever watched on Saturday and on Sunday is one viewer of the weekend, and two in your sum.
WITH per_day AS (
  SELECT creator_id, ds, COUNT(*) AS views, COUNT(DISTINCT viewer_id) AS viewers
  FROM creator_events
  WHERE ds IN ('2024-03-16', '2024-03-17') AND action = 'view'
  GROUP BY creator_id, ds
)
SELECT creator_id, SUM(views) AS views, SUM(viewers) AS viewers
FROM per_day
GROUP BY creator_id
ORDER BY creator_id
