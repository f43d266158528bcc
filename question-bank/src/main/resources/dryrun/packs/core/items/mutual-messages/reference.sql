WITH pair_messages AS (
  SELECT
    LEAST(sender_id, receiver_id) AS user_a,
    GREATEST(sender_id, receiver_id) AS user_b,
    sender_id
  FROM messages
  WHERE ds BETWEEN '2024-02-19' AND '2024-02-25'
    AND sender_id <> receiver_id
)
SELECT
  user_a,
  user_b,
  COUNT(*) AS messages
FROM pair_messages
GROUP BY user_a, user_b
HAVING COUNT(DISTINCT sender_id) = 2
ORDER BY messages DESC, user_a, user_b
