-- Visitors are no viewers, but their views count; your filter loses them, and a creator whom only visitors watched disappears.
WITH buckets AS (
  SELECT creator_id, viewer_id, MOD(viewer_id, 16) AS bucket
  FROM creator_events
  WHERE ds IN ('2024-03-16', '2024-03-17') AND action = 'view' AND viewer_id IS NOT NULL
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
