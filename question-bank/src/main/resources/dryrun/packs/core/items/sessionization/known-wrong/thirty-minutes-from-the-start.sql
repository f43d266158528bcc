-- You cut half an hour after the session began; the rule is about the pause between neighbours, so a session may go on for hours.
WITH views_of_day AS (
  SELECT user_id, event_ts,
         MIN(event_ts) OVER (PARTITION BY user_id) AS first_ts
  FROM page_events
  WHERE ds = '2024-01-09' AND user_id IS NOT NULL
),
slots AS (
  SELECT user_id, event_ts, DATEDIFF('minute', first_ts, event_ts) / 31 AS slot
  FROM views_of_day
),
numbered AS (
  SELECT user_id, event_ts, DENSE_RANK() OVER (PARTITION BY user_id ORDER BY slot) AS session_no
  FROM slots
)
SELECT user_id, session_no, MIN(event_ts) AS started_at, MAX(event_ts) AS ended_at, COUNT(*) AS page_views
FROM numbered
GROUP BY 1, 2
ORDER BY 1, 2
