-- You count from the message just before, but somebody who wrote three times has been waiting since the first.
WITH conversation AS (
  SELECT sender_id, sent_ts,
         LAG(sender_id) OVER (PARTITION BY thread_id ORDER BY sent_ts, message_id) AS previous_sender,
         LAG(sent_ts) OVER (PARTITION BY thread_id ORDER BY sent_ts, message_id) AS previous_ts
  FROM messages
  WHERE ds = '2024-01-09' AND sender_id <> receiver_id
)
SELECT sender_id AS user_id, COUNT(*) AS replies,
       AVG(CAST(DATE_DIFF('second', previous_ts, sent_ts) AS DOUBLE)) AS avg_seconds
FROM conversation
WHERE previous_sender <> sender_id
GROUP BY sender_id
ORDER BY user_id
