WITH events_of_day AS (
  SELECT event_id, user_id, event_ts, label
  FROM label_events
  WHERE ds = '2024-01-09'
),
recent_snapshots AS (
  SELECT user_id, feature_ts, orders_7d, sessions_7d
  FROM feature_snapshots
  WHERE ds BETWEEN '2024-01-08' AND '2024-01-09'
),
candidates AS (
  SELECT
    e.event_id,
    e.label,
    s.feature_ts,
    s.orders_7d,
    s.sessions_7d,
    ROW_NUMBER() OVER (PARTITION BY e.event_id ORDER BY s.feature_ts DESC) AS recency
  FROM events_of_day e
  LEFT JOIN recent_snapshots s
    ON s.user_id = e.user_id
   AND s.feature_ts <= e.event_ts
   AND s.feature_ts >= e.event_ts - INTERVAL '1' DAY
)
SELECT event_id, label, feature_ts, orders_7d, sessions_7d
FROM candidates
WHERE recency = 1
ORDER BY event_id
