WITH views_per_day AS (
  SELECT creator_id, CAST(ds AS DATE) AS day, COUNT(*) AS views
  FROM creator_events
  WHERE ds BETWEEN '2024-01-02' AND '2024-01-14'
    AND action = 'view'
  GROUP BY creator_id, ds
),
creators AS (
  SELECT DISTINCT creator_id
  FROM views_per_day
),
days AS (
  SELECT DATE_ADD('day', n, DATE '2024-01-02') AS day
  FROM UNNEST(SEQUENCE(0, 12)) AS t(n)
),
grid AS (
  SELECT c.creator_id, d.day, COALESCE(v.views, 0) AS views
  FROM creators c
  CROSS JOIN days d
  LEFT JOIN views_per_day v ON v.creator_id = c.creator_id AND v.day = d.day
),
averaged AS (
  SELECT
    creator_id,
    day,
    views,
    AVG(CAST(views AS DOUBLE)) OVER (
      PARTITION BY creator_id
      ORDER BY day
      ROWS BETWEEN 6 PRECEDING AND CURRENT ROW
    ) AS avg_views
  FROM grid
)
SELECT creator_id, day, views, avg_views
FROM averaged
WHERE day >= DATE '2024-01-08'
ORDER BY creator_id, day
