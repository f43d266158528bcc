-- CUME_DIST counts the creator and everyone tied with them: even the best of three stands at a third, and nobody gets a badge.
WITH views_per_creator AS (
  SELECT creator_id, COUNT(*) AS views
  FROM creator_events
  WHERE ds = '2024-01-09' AND action = 'view'
  GROUP BY creator_id
)
SELECT creator_id, views, standing
FROM (SELECT creator_id, views, CUME_DIST() OVER (ORDER BY views DESC) AS standing FROM views_per_creator) r
WHERE standing <= 0.25
ORDER BY views DESC, creator_id
