-- In the second pass you count the partial rows instead of adding them up: nobody can have more than 16 views.
WITH partial_counts AS (
  SELECT creator_id, COALESCE(MOD(viewer_id, 16), 0) AS salt, COUNT(*) AS partial_views
  FROM creator_events
  WHERE ds = '2024-01-09' AND action = 'view'
  GROUP BY creator_id, COALESCE(MOD(viewer_id, 16), 0)
)
SELECT creator_id, COUNT(partial_views) AS views, COUNT(*) AS partial_rows, MAX(partial_views) AS largest_partial
FROM partial_counts
GROUP BY creator_id
ORDER BY views DESC, creator_id
