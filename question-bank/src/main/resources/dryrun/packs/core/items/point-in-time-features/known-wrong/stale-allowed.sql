-- Two partitions are up to two days: a snapshot of yesterday morning is too old for an event of this evening, and serving would not have used it.
WITH candidates AS (
  SELECT e.event_id, e.label, f.feature_ts, f.orders_7d, f.sessions_7d,
         ROW_NUMBER() OVER (PARTITION BY e.event_id ORDER BY f.feature_ts DESC) AS rn
  FROM label_events e
  LEFT JOIN feature_snapshots f
    ON f.user_id = e.user_id
   AND f.ds IN ('2024-01-08', '2024-01-09')
   AND f.feature_ts <= e.event_ts
  WHERE e.ds = '2024-01-09'
)
SELECT event_id, label, feature_ts, orders_7d, sessions_7d
FROM candidates
WHERE rn = 1
ORDER BY event_id
