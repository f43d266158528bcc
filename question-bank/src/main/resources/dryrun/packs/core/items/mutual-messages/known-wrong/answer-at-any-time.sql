-- Your test for an answer looks into all partitions: it reads the whole history, and an answer from last month counts as one of this week.
SELECT LEAST(m.sender_id, m.receiver_id) AS user_a, GREATEST(m.sender_id, m.receiver_id) AS user_b, COUNT(*) AS messages
FROM messages m
WHERE m.ds BETWEEN '2024-02-19' AND '2024-02-25' AND m.sender_id <> m.receiver_id
  AND EXISTS (SELECT 1 FROM messages r WHERE r.sender_id = m.receiver_id AND r.receiver_id = m.sender_id)
GROUP BY 1, 2
ORDER BY 3 DESC, 1, 2
