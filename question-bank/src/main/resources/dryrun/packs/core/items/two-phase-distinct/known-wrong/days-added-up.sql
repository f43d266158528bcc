-- Whoever watched on Saturday and on Sunday is one viewer of the weekend, and two in your sum.
WITH buckets AS (
  SELECT creator_id, viewer_id, ds, COALESCE(MOD(viewer_id, 16), MOD(event_id, 16)) AS bucket
  FROM creator_events
  WHERE ds IN ('2024-03-16', '2024-03-17') AND action = 'view'
),
per_day AS (
  SELECT creator_id, bucket, ds, COUNT(*) AS views, COUNT(DISTINCT viewer_id) AS viewers
  FROM buckets
  GROUP BY creator_id, bucket, ds
),
partials AS (
  SELECT creator_id, bucket, SUM(views) AS views, SUM(viewers) AS viewers
  FROM per_day
  GROUP BY creator_id, bucket
)
SELECT creator_id, SUM(views) AS views, SUM(viewers) AS viewers, MAX(views) AS fullest_bucket
FROM partials
GROUP BY creator_id
ORDER BY creator_id
