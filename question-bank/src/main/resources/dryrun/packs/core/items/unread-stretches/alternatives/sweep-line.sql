-- Sweep line: plus one when sent, minus one when read; a stretch begins where the count rises from zero
WITH unread AS (
  SELECT message_id, receiver_id, sent_ts,
         CASE WHEN read_ts < TIMESTAMP '2024-01-10 00:00:00' THEN read_ts
              ELSE TIMESTAMP '2024-01-10 00:00:00' END AS ended_at
  FROM messages
  WHERE ds = '2024-01-09'
    AND (read_ts IS NULL OR read_ts <> sent_ts)
),
changes AS (
  SELECT receiver_id, message_id, sent_ts AS ts, 1 AS change FROM unread
  UNION ALL
  SELECT receiver_id, message_id, ended_at, -1 FROM unread
),
counted AS (
  SELECT receiver_id, message_id, ts, change,
         SUM(change) OVER (PARTITION BY receiver_id ORDER BY ts, change DESC, message_id
                           ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS open_messages
  FROM changes
),
numbered AS (
  SELECT receiver_id, ts, change,
         SUM(CASE WHEN change = 1 AND open_messages = 1 THEN 1 ELSE 0 END)
           OVER (PARTITION BY receiver_id ORDER BY ts, change DESC, message_id
                 ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS stretch_no
  FROM counted
)
SELECT receiver_id, MIN(ts) AS started_at, MAX(ts) AS ended_at,
       SUM(CASE WHEN change = 1 THEN 1 ELSE 0 END) AS messages
FROM numbered
GROUP BY receiver_id, stretch_no
ORDER BY 1, 2
