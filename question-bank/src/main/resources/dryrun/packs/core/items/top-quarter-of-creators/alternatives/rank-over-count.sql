-- The definition written out: rank less one, over the number of the others
WITH views_per_creator AS (
  SELECT creator_id, COUNT(*) AS views
  FROM creator_events
  WHERE ds = '2024-01-09' AND action = 'view'
  GROUP BY 1
),
ranked AS (
  SELECT creator_id, views,
         RANK() OVER (ORDER BY views DESC) - 1 AS better,
         COUNT(*) OVER () - 1 AS others
  FROM views_per_creator
)
SELECT creator_id, views,
       CASE WHEN others = 0 THEN 0E0 ELSE CAST(better AS DOUBLE) / others END AS standing
FROM ranked
WHERE 4 * better <= others
ORDER BY views DESC, creator_id
