-- Likes, shares and comments are in the same table; you counted them as views.
WITH partial_counts AS (
  SELECT creator_id, COALESCE(MOD(viewer_id, 16), 0) AS salt, COUNT(*) AS partial_views
  FROM creator_events
  WHERE ds = '2024-01-09'
  GROUP BY creator_id, COALESCE(MOD(viewer_id, 16), 0)
)
SELECT creator_id, SUM(partial_views) AS views, COUNT(*) AS partial_rows, MAX(partial_views) AS largest_partial
FROM partial_counts
GROUP BY creator_id
ORDER BY views DESC, creator_id
