-- First phase down to one row per creator and viewer; counting those rows needs no DISTINCT
WITH per_viewer AS (
  SELECT creator_id, viewer_id, COALESCE(viewer_id, event_id) % 16 AS bucket, COUNT(*) AS views
  FROM creator_events
  WHERE ds >= '2024-03-16' AND ds <= '2024-03-17' AND action = 'view'
  GROUP BY 1, 2, 3
),
per_bucket AS (
  SELECT creator_id, SUM(views) AS views, COUNT(viewer_id) AS viewers
  FROM per_viewer
  GROUP BY creator_id, bucket
)
SELECT creator_id, SUM(views) AS views, SUM(viewers) AS viewers, MAX(views) AS fullest_bucket
FROM per_bucket
GROUP BY creator_id
ORDER BY creator_id
