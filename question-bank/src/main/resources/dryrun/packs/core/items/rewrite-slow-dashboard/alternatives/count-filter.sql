-- COUNT with FILTER, and the day as a cast beside the partitions
WITH events_of_day AS (
  SELECT creator_id, action
  FROM creator_events
  WHERE ds BETWEEN '2024-01-09' AND '2024-01-10'
    AND CAST(event_ts AS DATE) = DATE '2024-01-09'
)
SELECT creator_id,
       COUNT(*) FILTER (WHERE action = 'view') AS views,
       COUNT(*) FILTER (WHERE action = 'like') AS likes
FROM events_of_day
GROUP BY creator_id
ORDER BY 1
