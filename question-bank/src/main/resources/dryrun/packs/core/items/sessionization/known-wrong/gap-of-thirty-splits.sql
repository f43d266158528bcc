-- Read the rule again: "more than 30 minutes" leaves a pause of exactly 30 inside the session.
WITH with_gap AS (
  SELECT user_id, event_ts,
         DATEDIFF('minute', LAG(event_ts) OVER (PARTITION BY user_id ORDER BY event_ts), event_ts) AS gap
  FROM page_events
  WHERE ds = '2024-01-09' AND user_id IS NOT NULL
),
numbered AS (
  SELECT user_id, event_ts,
         SUM(CASE WHEN gap IS NULL OR gap >= 30 THEN 1 ELSE 0 END) OVER (PARTITION BY user_id ORDER BY event_ts) AS session_no
  FROM with_gap
)
SELECT user_id, session_no, MIN(event_ts) AS started_at, MAX(event_ts) AS ended_at, COUNT(*) AS page_views
FROM numbered
GROUP BY 1, 2
ORDER BY 1, 2
