-- A view without a viewer_id has no salt yet, so these views form a seventeenth group beside salt 0; the total is right, the load you report is not.
WITH partial_counts AS (
  SELECT creator_id, MOD(viewer_id, 16) AS salt, COUNT(*) AS partial_views
  FROM creator_events
  WHERE ds = '2024-01-09' AND action = 'view'
  GROUP BY creator_id, MOD(viewer_id, 16)
)
SELECT creator_id, SUM(partial_views) AS views, COUNT(*) AS partial_rows, MAX(partial_views) AS largest_partial
FROM partial_counts
GROUP BY creator_id
ORDER BY views DESC, creator_id
