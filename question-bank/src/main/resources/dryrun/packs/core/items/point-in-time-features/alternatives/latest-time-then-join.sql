-- First the time of the right snapshot, by MAX, then the snapshot itself
WITH e AS (
  SELECT event_id, user_id, event_ts, label
  FROM label_events
  WHERE ds = '2024-01-09'
),
latest AS (
  SELECT e.event_id, e.user_id, e.label, MAX(f.feature_ts) AS feature_ts
  FROM e
  LEFT JOIN feature_snapshots f
    ON f.user_id = e.user_id
   AND f.ds IN ('2024-01-08', '2024-01-09')
   AND f.feature_ts BETWEEN DATE_ADD('day', -1, e.event_ts) AND e.event_ts
  GROUP BY 1, 2, 3
)
SELECT l.event_id, l.label, l.feature_ts, f.orders_7d, f.sessions_7d
FROM latest l
LEFT JOIN feature_snapshots f
  ON f.user_id = l.user_id AND f.feature_ts = l.feature_ts AND f.ds IN ('2024-01-08', '2024-01-09')
ORDER BY 1
