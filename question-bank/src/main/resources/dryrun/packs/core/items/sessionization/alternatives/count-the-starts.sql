-- Without LAG: find the first rows, then count those at or before each row
WITH views_of_day AS (
  SELECT user_id, event_ts
  FROM page_events
  WHERE ds = '2024-01-09' AND user_id IS NOT NULL
),
session_starts AS (
  SELECT DISTINCT v.user_id, v.event_ts AS started_at
  FROM views_of_day v
  WHERE NOT EXISTS (
    SELECT 1
    FROM views_of_day p
    WHERE p.user_id = v.user_id
      AND p.event_ts < v.event_ts
      AND p.event_ts >= v.event_ts - INTERVAL '30' MINUTE
  )
),
session_spans AS (
  SELECT
    user_id,
    started_at,
    ROW_NUMBER() OVER (PARTITION BY user_id ORDER BY started_at) AS session_no,
    LEAD(started_at) OVER (PARTITION BY user_id ORDER BY started_at) AS next_started_at
  FROM session_starts
)
SELECT s.user_id, s.session_no, s.started_at, MAX(v.event_ts) AS ended_at, COUNT(*) AS page_views
FROM session_spans s
JOIN views_of_day v
  ON v.user_id = s.user_id
 AND v.event_ts >= s.started_at
 AND (s.next_started_at IS NULL OR v.event_ts < s.next_started_at)
GROUP BY s.user_id, s.session_no, s.started_at
ORDER BY s.user_id, s.session_no
