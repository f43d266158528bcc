WITH views_of_day AS (
  SELECT
    user_id,
    event_ts,
    LAG(event_ts) OVER (PARTITION BY user_id ORDER BY event_ts) AS previous_ts
  FROM page_events
  WHERE ds = '2024-01-09'
    AND user_id IS NOT NULL
),
flagged AS (
  SELECT
    user_id,
    event_ts,
    CASE
      WHEN previous_ts IS NULL OR event_ts > previous_ts + INTERVAL '30' MINUTE THEN 1
      ELSE 0
    END AS starts_session
  FROM views_of_day
),
numbered AS (
  SELECT
    user_id,
    event_ts,
    SUM(starts_session) OVER (
      PARTITION BY user_id
      ORDER BY event_ts
      RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
    ) AS session_no
  FROM flagged
)
SELECT
  user_id,
  session_no,
  MIN(event_ts) AS started_at,
  MAX(event_ts) AS ended_at,
  COUNT(*) AS page_views
FROM numbered
GROUP BY user_id, session_no
ORDER BY user_id, session_no
