-- Events and snapshots on one timeline per user: the last snapshot time is carried along, then checked for age
WITH timeline AS (
  SELECT user_id, feature_ts AS ts, feature_ts, CAST(NULL AS BIGINT) AS event_id, CAST(NULL AS BOOLEAN) AS label
  FROM feature_snapshots
  WHERE ds BETWEEN '2024-01-08' AND '2024-01-09'
  UNION ALL
  SELECT user_id, event_ts AS ts, CAST(NULL AS TIMESTAMP) AS feature_ts, event_id, label
  FROM label_events
  WHERE ds = '2024-01-09'
),
carried AS (
  SELECT
    user_id,
    event_id,
    label,
    ts AS event_ts,
    MAX(feature_ts) OVER (
      PARTITION BY user_id
      ORDER BY ts
      RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
    ) AS last_feature_ts
  FROM timeline
),
fresh AS (
  SELECT
    event_id,
    user_id,
    label,
    CASE WHEN last_feature_ts >= event_ts - INTERVAL '1' DAY THEN last_feature_ts END AS feature_ts
  FROM carried
  WHERE event_id IS NOT NULL
)
SELECT f.event_id, f.label, f.feature_ts, s.orders_7d, s.sessions_7d
FROM fresh f
LEFT JOIN feature_snapshots s
  ON s.user_id = f.user_id
 AND s.feature_ts = f.feature_ts
 AND s.ds BETWEEN '2024-01-08' AND '2024-01-09'
ORDER BY f.event_id
