-- You took the largest value of each feature in the window; they come from different snapshots, and a NULL in the latest one is papered over with an older value.
SELECT e.event_id, e.label, MAX(f.feature_ts) AS feature_ts, MAX(f.orders_7d) AS orders_7d, MAX(f.sessions_7d) AS sessions_7d
FROM label_events e
LEFT JOIN feature_snapshots f
  ON f.user_id = e.user_id
 AND f.ds IN ('2024-01-08', '2024-01-09')
 AND f.feature_ts <= e.event_ts
 AND f.feature_ts >= e.event_ts - INTERVAL '1' DAY
WHERE e.ds = '2024-01-09'
GROUP BY e.event_id, e.label
ORDER BY e.event_id
