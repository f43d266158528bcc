-- Without a window: join each creator with those who had more
WITH views_per_creator AS (
  SELECT creator_id, SUM(CASE WHEN action = 'view' THEN 1 ELSE 0 END) AS views
  FROM creator_events
  WHERE ds = '2024-01-09'
  GROUP BY creator_id
  HAVING SUM(CASE WHEN action = 'view' THEN 1 ELSE 0 END) > 0
),
totals AS (
  SELECT COUNT(*) AS creators FROM views_per_creator
),
compared AS (
  SELECT a.creator_id, a.views, COUNT(b.creator_id) AS better
  FROM views_per_creator a
  LEFT JOIN views_per_creator b ON b.views > a.views
  GROUP BY a.creator_id, a.views
)
SELECT c.creator_id, c.views,
       COALESCE(CAST(c.better AS DOUBLE) / NULLIF(t.creators - 1, 0), 0E0) AS standing
FROM compared c
CROSS JOIN totals t
WHERE c.better <= 0.25 * (t.creators - 1)
ORDER BY c.views DESC, c.creator_id
