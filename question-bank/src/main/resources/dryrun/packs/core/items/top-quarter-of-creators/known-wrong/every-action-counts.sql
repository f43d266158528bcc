-- Likes, shares and comments are rows too; the ranking is by views.
WITH events_per_creator AS (
  SELECT creator_id, COUNT(*) AS views
  FROM creator_events
  WHERE ds = '2024-01-09'
  GROUP BY creator_id
)
SELECT creator_id, views, standing
FROM (SELECT creator_id, views, PERCENT_RANK() OVER (ORDER BY views DESC) AS standing FROM events_per_creator) r
WHERE standing <= 0.25
ORDER BY views DESC, creator_id
