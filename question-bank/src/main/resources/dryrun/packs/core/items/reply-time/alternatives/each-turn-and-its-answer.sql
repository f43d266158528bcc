-- Looking forward: LEAD from each turn to the one that answers it
WITH ordered AS (
  SELECT thread_id, sender_id, receiver_id, sent_ts,
         ROW_NUMBER() OVER (PARTITION BY thread_id ORDER BY sent_ts, message_id) AS n
  FROM messages
  WHERE ds = '2024-01-09' AND sender_id <> receiver_id
),
turns AS (
  SELECT o.thread_id, o.sender_id, o.sent_ts, o.n
  FROM ordered o
  LEFT JOIN ordered p ON p.thread_id = o.thread_id AND p.n = o.n - 1
  WHERE p.n IS NULL OR p.sender_id <> o.sender_id
),
answered AS (
  SELECT LEAD(sender_id) OVER (PARTITION BY thread_id ORDER BY n) AS answered_by,
         DATE_DIFF('second', sent_ts, LEAD(sent_ts) OVER (PARTITION BY thread_id ORDER BY n)) AS seconds
  FROM turns
)
SELECT answered_by AS user_id, COUNT(*) AS replies, 1.0E0 * SUM(seconds) / COUNT(*) AS avg_seconds
FROM answered
WHERE answered_by IS NOT NULL
GROUP BY answered_by
ORDER BY user_id
