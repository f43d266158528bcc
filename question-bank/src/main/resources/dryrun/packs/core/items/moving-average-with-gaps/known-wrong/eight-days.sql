-- 7 PRECEDING and the current row are eight days.
WITH views_per_day AS (
  SELECT creator_id, CAST(ds AS DATE) AS day, COUNT(*) AS views
  FROM creator_events
  WHERE ds BETWEEN '2024-01-01' AND '2024-01-14' AND action = 'view'
  GROUP BY creator_id, ds
),
grid AS (
  SELECT c.creator_id, DATE_ADD('day', t.n, DATE '2024-01-01') AS day
  FROM (SELECT DISTINCT creator_id FROM views_per_day WHERE day > DATE '2024-01-01') c
  CROSS JOIN UNNEST(SEQUENCE(0, 13)) AS t(n)
),
averaged AS (
  SELECT g.creator_id, g.day, COALESCE(v.views, 0) AS views,
         AVG(CAST(COALESCE(v.views, 0) AS DOUBLE)) OVER (PARTITION BY g.creator_id ORDER BY g.day
                                            ROWS BETWEEN 7 PRECEDING AND CURRENT ROW) AS avg_views
  FROM grid g
  LEFT JOIN views_per_day v ON v.creator_id = g.creator_id AND v.day = g.day
)
SELECT creator_id, day, views, avg_views
FROM averaged
WHERE day >= DATE '2024-01-08'
ORDER BY creator_id, day
