-- Known viewers and visitors on two ways, added up per bucket and then per creator
WITH viewer_rows AS (
  SELECT creator_id, viewer_id, COUNT(*) AS views
  FROM creator_events
  WHERE ds BETWEEN '2024-03-16' AND '2024-03-17' AND action = 'view' AND viewer_id IS NOT NULL
  GROUP BY 1, 2
),
parts AS (
  SELECT creator_id, MOD(viewer_id, 16) AS bucket, SUM(views) AS views, COUNT(*) AS viewers
  FROM viewer_rows
  GROUP BY creator_id, MOD(viewer_id, 16)
  UNION ALL
  SELECT creator_id, MOD(event_id, 16) AS bucket, COUNT(*) AS views, 0 AS viewers
  FROM creator_events
  WHERE ds BETWEEN '2024-03-16' AND '2024-03-17' AND action = 'view' AND viewer_id IS NULL
  GROUP BY creator_id, MOD(event_id, 16)
),
buckets AS (
  SELECT creator_id, bucket, SUM(views) AS views, SUM(viewers) AS viewers
  FROM parts
  GROUP BY creator_id, bucket
)
SELECT creator_id, SUM(views) AS views, SUM(viewers) AS viewers, MAX(views) AS fullest_bucket
FROM buckets
GROUP BY 1
ORDER BY 1
