-- You split by the event, so a viewer with two views may lie in two buckets and is counted in both: distinct counts add up only when the parts share nobody.
WITH buckets AS (
  SELECT creator_id, viewer_id, MOD(event_id, 16) AS bucket
  FROM creator_events
  WHERE ds IN ('2024-03-16', '2024-03-17') AND action = 'view'
),
partials AS (
  SELECT creator_id, bucket, COUNT(*) AS views, COUNT(DISTINCT viewer_id) AS viewers
  FROM buckets
  GROUP BY creator_id, bucket
)
SELECT creator_id, SUM(views) AS views, SUM(viewers) AS viewers, MAX(views) AS fullest_bucket
FROM partials
GROUP BY creator_id
ORDER BY creator_id
