-- Joined with every earlier message, one answer becomes many replies, and yesterday's small talk makes everybody slow.
SELECT r.sender_id AS user_id, COUNT(*) AS replies,
       AVG(CAST(DATE_DIFF('second', m.sent_ts, r.sent_ts) AS DOUBLE)) AS avg_seconds
FROM messages m
JOIN messages r
  ON r.thread_id = m.thread_id AND r.sender_id = m.receiver_id AND r.sent_ts >= m.sent_ts AND r.ds = m.ds
WHERE m.ds = '2024-01-09' AND m.sender_id <> m.receiver_id AND r.sender_id <> r.receiver_id
GROUP BY r.sender_id
ORDER BY user_id
