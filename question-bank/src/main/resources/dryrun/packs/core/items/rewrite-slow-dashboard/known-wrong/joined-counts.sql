-- Views joined to likes multiply: a creator with three views and two likes gets six of both.
SELECT c.creator_id, COUNT(v.event_id) AS views, COUNT(l.event_id) AS likes
FROM (SELECT DISTINCT creator_id FROM creator_events
      WHERE ds IN ('2024-01-09', '2024-01-10') AND CAST(event_ts AS DATE) = DATE '2024-01-09') c
LEFT JOIN creator_events v
  ON v.creator_id = c.creator_id AND v.action = 'view' AND CAST(v.event_ts AS DATE) = DATE '2024-01-09'
LEFT JOIN creator_events l
  ON l.creator_id = c.creator_id AND l.action = 'like' AND CAST(l.event_ts AS DATE) = DATE '2024-01-09'
GROUP BY c.creator_id
ORDER BY c.creator_id
