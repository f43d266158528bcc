WITH views_per_creator AS (
  SELECT creator_id, COUNT(*) AS views
  FROM creator_events
  WHERE ds = '2024-01-09'
    AND action = 'view'
  GROUP BY creator_id
),
ranked AS (
  SELECT
    creator_id,
    views,
    PERCENT_RANK() OVER (ORDER BY views DESC) AS standing
  FROM views_per_creator
)
SELECT creator_id, views, standing
FROM ranked
WHERE standing <= 0.25
ORDER BY views DESC, creator_id
