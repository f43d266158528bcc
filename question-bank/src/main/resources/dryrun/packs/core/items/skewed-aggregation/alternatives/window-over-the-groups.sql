-- Window over the first pass: sums beside the parts, then the largest part of each creator
WITH partial_counts AS (
  SELECT creator_id, COALESCE(MOD(viewer_id, 16), 0) AS salt, COUNT(*) AS partial_views
  FROM creator_events
  WHERE ds = '2024-01-09' AND action = 'view'
  GROUP BY creator_id, COALESCE(MOD(viewer_id, 16), 0)
),
with_totals AS (
  SELECT
    creator_id,
    SUM(partial_views) OVER (PARTITION BY creator_id) AS views,
    COUNT(*) OVER (PARTITION BY creator_id) AS partial_rows,
    partial_views AS largest_partial,
    ROW_NUMBER() OVER (PARTITION BY creator_id ORDER BY partial_views DESC, salt) AS place
  FROM partial_counts
)
SELECT creator_id, views, partial_rows, largest_partial
FROM with_totals
WHERE place = 1
ORDER BY views DESC, creator_id
