-- After grouping by viewer, COUNT(*) counts the group of the visitors as a person.
WITH per_viewer AS (
  SELECT creator_id, viewer_id, COUNT(*) AS views
  FROM creator_events
  WHERE ds IN ('2024-03-16', '2024-03-17') AND action = 'view'
  GROUP BY creator_id, viewer_id
)
SELECT creator_id, SUM(views) AS views, COUNT(*) AS viewers
FROM per_viewer
GROUP BY creator_id
ORDER BY creator_id
