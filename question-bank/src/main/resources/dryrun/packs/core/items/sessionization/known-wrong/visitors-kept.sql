-- Rows without a user_id form a partition of their own: you report the sessions of a person who does not exist, and in production that partition is the hottest.
WITH with_gap AS (
  SELECT user_id, event_ts,
         DATEDIFF('minute', LAG(event_ts) OVER (PARTITION BY user_id ORDER BY event_ts), event_ts) AS gap
  FROM page_events
  WHERE ds = '2024-01-09'
),
numbered AS (
  SELECT user_id, event_ts,
         SUM(CASE WHEN gap <= 30 THEN 0 ELSE 1 END) OVER (PARTITION BY user_id ORDER BY event_ts) AS session_no
  FROM with_gap
)
SELECT user_id, session_no, MIN(event_ts) AS started_at, MAX(event_ts) AS ended_at, COUNT(*) AS page_views
FROM numbered
GROUP BY 1, 2
ORDER BY 1, 2
