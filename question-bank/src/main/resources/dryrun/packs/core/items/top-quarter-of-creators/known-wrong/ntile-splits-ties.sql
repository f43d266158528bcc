-- NTILE deals out rows into equal parts: of two creators with the same views one gets the badge and the other does not.
WITH views_per_creator AS (
  SELECT creator_id, COUNT(*) AS views
  FROM creator_events
  WHERE ds = '2024-01-09' AND action = 'view'
  GROUP BY creator_id
)
SELECT creator_id, views, standing
FROM (
  SELECT creator_id, views,
         NTILE(4) OVER (ORDER BY views DESC, creator_id) AS quarter,
         PERCENT_RANK() OVER (ORDER BY views DESC) AS standing
  FROM views_per_creator
) r
WHERE quarter = 1
ORDER BY views DESC, creator_id
