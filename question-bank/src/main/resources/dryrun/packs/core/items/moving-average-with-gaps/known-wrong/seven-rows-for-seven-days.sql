-- Your frame counts rows: with days missing, seven rows reach back further than a week, and days without views have no point at all.
WITH views_per_day AS (
  SELECT creator_id, CAST(ds AS DATE) AS day, COUNT(*) AS views
  FROM creator_events
  WHERE ds BETWEEN '2024-01-02' AND '2024-01-14' AND action = 'view'
  GROUP BY creator_id, ds
)
SELECT creator_id, day, views, avg_views
FROM (
  SELECT creator_id, day, views,
         AVG(CAST(views AS DOUBLE)) OVER (PARTITION BY creator_id ORDER BY day
                                          ROWS BETWEEN 6 PRECEDING AND CURRENT ROW) AS avg_views
  FROM views_per_day
) a
WHERE day >= DATE '2024-01-08'
ORDER BY creator_id, day
