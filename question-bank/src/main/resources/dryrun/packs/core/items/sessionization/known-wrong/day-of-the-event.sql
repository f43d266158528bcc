-- You filter on the time of the event, but ds is the day on which the row was logged: rows that were logged just after midnight end up on the wrong day, and every partition is scanned.
WITH with_gap AS (
  SELECT user_id, event_ts,
         DATEDIFF('minute', LAG(event_ts) OVER (PARTITION BY user_id ORDER BY event_ts), event_ts) AS gap
  FROM page_events
  WHERE CAST(event_ts AS DATE) = DATE '2024-01-09' AND user_id IS NOT NULL
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
