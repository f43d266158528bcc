-- You join message to message: three one way and two the other make six rows, not five.
SELECT a.sender_id AS user_a, a.receiver_id AS user_b, COUNT(*) AS messages
FROM messages a
JOIN messages b ON b.sender_id = a.receiver_id AND b.receiver_id = a.sender_id
WHERE a.ds BETWEEN '2024-02-19' AND '2024-02-25' AND b.ds BETWEEN '2024-02-19' AND '2024-02-25'
  AND a.sender_id < a.receiver_id
GROUP BY 1, 2
ORDER BY 3 DESC, 1, 2
