-- A like is a row as well: only the action 'view' counts.
WITH views_per_day AS (
  SELECT creator_id, CAST(ds AS DATE) AS day, COUNT(*) AS views
  FROM creator_events
  WHERE ds BETWEEN '2024-01-02' AND '2024-01-14'
  GROUP BY creator_id, ds
),
grid AS (
  SELECT c.creator_id, DATE_ADD('day', t.n, DATE '2024-01-02') AS day
  FROM (SELECT DISTINCT creator_id FROM views_per_day) c
  CROSS JOIN UNNEST(SEQUENCE(0, 12)) AS t(n)
),
averaged AS (
  SELECT g.creator_id, g.day, COALESCE(v.views, 0) AS views,
         AVG(CAST(COALESCE(v.views, 0) AS DOUBLE)) OVER (PARTITION BY g.creator_id ORDER BY g.day
                                            ROWS BETWEEN 6 PRECEDING AND CURRENT ROW) AS avg_views
  FROM grid g
  LEFT JOIN views_per_day v ON v.creator_id = g.creator_id AND v.day = g.day
)
SELECT creator_id, day, views, avg_views
FROM averaged
WHERE day >= DATE '2024-01-08'
ORDER BY creator_id, day
