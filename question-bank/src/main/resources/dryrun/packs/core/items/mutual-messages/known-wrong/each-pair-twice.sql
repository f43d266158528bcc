-- Without an order within the pair, 7 and 9 are listed again as 9 and 7.
WITH directions AS (
  SELECT sender_id, receiver_id, COUNT(*) AS sent
  FROM messages
  WHERE ds BETWEEN '2024-02-19' AND '2024-02-25' AND sender_id <> receiver_id
  GROUP BY sender_id, receiver_id
)
SELECT a.sender_id AS user_a, a.receiver_id AS user_b, a.sent + b.sent AS messages
FROM directions a
JOIN directions b ON b.sender_id = a.receiver_id AND b.receiver_id = a.sender_id
ORDER BY 3 DESC, 1, 2
