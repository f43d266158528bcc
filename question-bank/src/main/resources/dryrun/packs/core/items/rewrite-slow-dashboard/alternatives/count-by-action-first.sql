-- One row per creator and action first, then the actions turned into columns
WITH counts AS (
  SELECT creator_id, action, COUNT(*) AS n
  FROM creator_events
  WHERE ds >= '2024-01-09' AND ds <= '2024-01-10'
    AND date_diff('day', DATE '2024-01-09', CAST(event_ts AS DATE)) = 0
  GROUP BY 1, 2
)
SELECT creator_id,
       COALESCE(MAX(CASE WHEN action = 'view' THEN n END), 0) AS views,
       COALESCE(MAX(CASE WHEN action = 'like' THEN n END), 0) AS likes
FROM counts
GROUP BY creator_id
ORDER BY creator_id
