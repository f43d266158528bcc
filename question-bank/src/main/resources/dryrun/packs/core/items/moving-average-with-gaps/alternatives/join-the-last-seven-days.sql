-- Each day of the chart joined with the counts of its seven days; the sum divided by seven
WITH views_per_day AS (
  SELECT creator_id, CAST(ds AS DATE) AS day, COUNT(*) AS views
  FROM creator_events
  WHERE ds >= '2024-01-02' AND ds <= '2024-01-14' AND action = 'view'
  GROUP BY 1, 2
),
points AS (
  SELECT c.creator_id, DATE_ADD('day', t.n, DATE '2024-01-08') AS day
  FROM (SELECT DISTINCT creator_id FROM views_per_day) c
  CROSS JOIN UNNEST(SEQUENCE(0, 6)) AS t(n)
)
SELECT p.creator_id, p.day,
       SUM(CASE WHEN v.day = p.day THEN v.views ELSE 0 END) AS views,
       SUM(COALESCE(v.views, 0)) / 7.0E0 AS avg_views
FROM points p
LEFT JOIN views_per_day v
  ON v.creator_id = p.creator_id
 AND v.day BETWEEN p.day - INTERVAL '6' DAY AND p.day
GROUP BY p.creator_id, p.day
ORDER BY p.creator_id, p.day
