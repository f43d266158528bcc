-- Without a running maximum: the starts that no earlier message covers, then who belongs to each
WITH unread AS (
  SELECT receiver_id, sent_ts,
         LEAST(COALESCE(read_ts, TIMESTAMP '2024-01-10 00:00:00'), TIMESTAMP '2024-01-10 00:00:00') AS ended_at
  FROM messages
  WHERE ds = '2024-01-09' AND COALESCE(read_ts > sent_ts, TRUE)
),
heads AS (
  SELECT DISTINCT u.receiver_id, u.sent_ts AS started_at
  FROM unread u
  WHERE NOT EXISTS (
    SELECT 1 FROM unread e
    WHERE e.receiver_id = u.receiver_id AND e.sent_ts < u.sent_ts AND e.ended_at >= u.sent_ts
  )
),
spans AS (
  SELECT receiver_id, started_at,
         LEAD(started_at) OVER (PARTITION BY receiver_id ORDER BY started_at) AS next_start
  FROM heads
)
SELECT s.receiver_id, s.started_at, MAX(u.ended_at) AS ended_at, COUNT(*) AS messages
FROM spans s
JOIN unread u
  ON u.receiver_id = s.receiver_id
 AND u.sent_ts >= s.started_at
 AND (s.next_start IS NULL OR u.sent_ts < s.next_start)
GROUP BY s.receiver_id, s.started_at
ORDER BY s.receiver_id, s.started_at
