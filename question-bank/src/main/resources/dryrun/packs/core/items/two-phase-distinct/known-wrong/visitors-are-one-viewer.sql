-- After grouping by viewer, COUNT(*) counts the group of the visitors as a person.
WITH per_viewer AS (
  SELECT creator_id, viewer_id, COALESCE(MOD(viewer_id, 16), MOD(event_id, 16)) AS bucket, COUNT(*) AS views
  FROM creator_events
  WHERE ds IN ('2024-03-16', '2024-03-17') AND action = 'view'
  GROUP BY creator_id, viewer_id, COALESCE(MOD(viewer_id, 16), MOD(event_id, 16))
),
partials AS (
  SELECT creator_id, bucket, SUM(views) AS views, COUNT(*) AS viewers
  FROM per_viewer
  GROUP BY creator_id, bucket
)
SELECT creator_id, SUM(views) AS views, SUM(viewers) AS viewers, MAX(views) AS fullest_bucket
FROM partials
GROUP BY creator_id
ORDER BY creator_id
