-- You filter the actions in WHERE: a creator with comments only was on the dashboard with two zeros, and is gone.
SELECT creator_id,
       SUM(CASE WHEN action = 'view' THEN 1 ELSE 0 END) AS views,
       SUM(CASE WHEN action = 'like' THEN 1 ELSE 0 END) AS likes
FROM creator_events
WHERE ds IN ('2024-01-09', '2024-01-10')
  AND event_ts >= TIMESTAMP '2024-01-09 00:00:00'
  AND event_ts < TIMESTAMP '2024-01-10 00:00:00'
  AND action IN ('view', 'like')
GROUP BY creator_id
ORDER BY creator_id
