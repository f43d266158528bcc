-- Zeros added as rows of their own, so that no join is needed
WITH viewed AS (
  SELECT creator_id, CAST(ds AS DATE) AS day
  FROM creator_events
  WHERE ds BETWEEN '2024-01-02' AND '2024-01-14' AND action = 'view'
),
counted AS (
  SELECT creator_id, day, SUM(n) AS views
  FROM (
    SELECT creator_id, day, 1 AS n FROM viewed
    UNION ALL
    SELECT c.creator_id, DATE_ADD('day', t.n, DATE '2024-01-02'), 0
    FROM (SELECT creator_id FROM viewed GROUP BY creator_id) c
    CROSS JOIN UNNEST(SEQUENCE(0, 12)) AS t(n)
  ) x
  GROUP BY creator_id, day
)
SELECT creator_id, day, views, avg_views
FROM (
  SELECT creator_id, day, views,
         SUM(views) OVER (PARTITION BY creator_id ORDER BY day
                          ROWS BETWEEN 6 PRECEDING AND CURRENT ROW) / 7.0E0 AS avg_views
  FROM counted
) a
WHERE day BETWEEN DATE '2024-01-08' AND DATE '2024-01-14'
ORDER BY creator_id, day
