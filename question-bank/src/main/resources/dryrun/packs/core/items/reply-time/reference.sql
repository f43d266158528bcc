WITH conversation AS (
  SELECT
    thread_id,
    message_id,
    sender_id,
    sent_ts,
    LAG(sender_id) OVER (PARTITION BY thread_id ORDER BY sent_ts, message_id) AS previous_sender
  FROM messages
  WHERE ds = '2024-01-09'
    AND sender_id <> receiver_id
),
turns AS (
  SELECT
    sender_id,
    sent_ts,
    LAG(sent_ts) OVER (PARTITION BY thread_id ORDER BY sent_ts, message_id) AS waiting_since
  FROM conversation
  WHERE previous_sender IS NULL
     OR previous_sender <> sender_id
)
SELECT
  sender_id AS user_id,
  COUNT(*) AS replies,
  AVG(CAST(DATE_DIFF('second', waiting_since, sent_ts) AS DOUBLE)) AS avg_seconds
FROM turns
WHERE waiting_since IS NOT NULL
GROUP BY sender_id
ORDER BY user_id
