-- Two messages in one direction are not a conversation: you count messages where senders should be counted.
SELECT LEAST(sender_id, receiver_id) AS user_a, GREATEST(sender_id, receiver_id) AS user_b, COUNT(*) AS messages
FROM messages
WHERE ds BETWEEN '2024-02-19' AND '2024-02-25' AND sender_id <> receiver_id
GROUP BY 1, 2
HAVING COUNT(*) >= 2
ORDER BY 3 DESC, 1, 2
