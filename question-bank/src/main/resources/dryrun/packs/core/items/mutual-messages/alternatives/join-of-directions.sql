-- Count each direction, then join it to the one that goes back
WITH directions AS (
  SELECT sender_id, receiver_id, COUNT(*) AS sent
  FROM messages
  WHERE ds >= '2024-02-19' AND ds <= '2024-02-25'
  GROUP BY sender_id, receiver_id
)
SELECT a.sender_id AS user_a, a.receiver_id AS user_b, a.sent + b.sent AS messages
FROM directions a
JOIN directions b ON b.sender_id = a.receiver_id AND b.receiver_id = a.sender_id
WHERE a.sender_id < a.receiver_id
ORDER BY 3 DESC, 1, 2
