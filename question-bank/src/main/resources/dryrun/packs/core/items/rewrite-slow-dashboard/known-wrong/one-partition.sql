-- Fast, and wrong: events of the ninth that were logged after midnight lie in the partition of the tenth, and events of the eighth lie in yours.
SELECT creator_id,
       SUM(CASE WHEN action = 'view' THEN 1 ELSE 0 END) AS views,
       SUM(CASE WHEN action = 'like' THEN 1 ELSE 0 END) AS likes
FROM creator_events
WHERE ds = '2024-01-09'
GROUP BY creator_id
ORDER BY creator_id
