-- Number the runs like sessions, take the start of each, join every run with the one before
WITH numbered AS (
  SELECT thread_id, message_id, sender_id, sent_ts,
         CASE WHEN sender_id = LAG(sender_id) OVER (PARTITION BY thread_id ORDER BY sent_ts, message_id)
              THEN 0 ELSE 1 END AS starts
  FROM messages
  WHERE ds = '2024-01-09' AND NOT sender_id = receiver_id
),
runs AS (
  SELECT thread_id, sender_id, sent_ts,
         SUM(starts) OVER (PARTITION BY thread_id ORDER BY sent_ts, message_id
                           ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS run_no
  FROM numbered
),
starts AS (
  SELECT thread_id, run_no, sender_id, MIN(sent_ts) AS started_at
  FROM runs
  GROUP BY 1, 2, 3
)
SELECT r.sender_id AS user_id, COUNT(*) AS replies,
       AVG(CAST(DATEDIFF('second', p.started_at, r.started_at) AS DOUBLE)) AS avg_seconds
FROM starts r
JOIN starts p ON p.thread_id = r.thread_id AND p.run_no = r.run_no - 1
GROUP BY r.sender_id
ORDER BY 1
