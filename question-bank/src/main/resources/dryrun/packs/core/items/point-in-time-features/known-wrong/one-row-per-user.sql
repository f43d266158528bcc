-- You keep one row per user, but the unit of training is the event: whoever has two events today loses one of them.
WITH candidates AS (
  SELECT e.event_id, e.label, f.feature_ts, f.orders_7d, f.sessions_7d,
         ROW_NUMBER() OVER (PARTITION BY e.user_id ORDER BY f.feature_ts DESC, e.event_id) AS rn
  FROM label_events e
  LEFT JOIN feature_snapshots f
    ON f.user_id = e.user_id
   AND f.ds IN ('2024-01-08', '2024-01-09')
   AND f.feature_ts <= e.event_ts
   AND f.feature_ts >= e.event_ts - INTERVAL '1' DAY
  WHERE e.ds = '2024-01-09'
)
SELECT event_id, label, feature_ts, orders_7d, sessions_7d
FROM candidates
WHERE rn = 1
ORDER BY event_id
