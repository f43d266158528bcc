-- Overwriting with dynamic partitions replaces only the partitions that still have a row: where all messages of a day had to go, they all stay.
INSERT OVERWRITE TABLE messages
WITH closed AS (
  SELECT user_id
  FROM dim_user
  GROUP BY user_id
  HAVING MAX(COALESCE(expiry_date, DATE '9999-12-31')) <= DATE '2024-03-01'
)
SELECT m.message_id, m.thread_id, m.sender_id, m.receiver_id, m.sent_ts, m.read_ts, m.ds
FROM messages m
LEFT JOIN closed s ON s.user_id = m.sender_id
LEFT JOIN closed r ON r.user_id = m.receiver_id
WHERE s.user_id IS NULL AND r.user_id IS NULL
