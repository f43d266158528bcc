-- The list written once: join it to the messages, and delete what was found by its key
DELETE FROM messages
WHERE message_id IN (
  SELECT m.message_id
  FROM messages m
  JOIN (
    SELECT user_id
    FROM dim_user
    GROUP BY user_id
    HAVING COUNT(*) = COUNT(expiry_date) AND MAX(expiry_date) < DATE '2024-03-02'
  ) AS closed ON closed.user_id = m.sender_id OR closed.user_id = m.receiver_id
)
