-- CASE for the pair, one conditional sum for each direction
WITH named AS (
  SELECT CASE WHEN sender_id < receiver_id THEN sender_id ELSE receiver_id END AS user_a,
         CASE WHEN sender_id < receiver_id THEN receiver_id ELSE sender_id END AS user_b,
         CASE WHEN sender_id < receiver_id THEN 1 ELSE 0 END AS upwards
  FROM messages
  WHERE ds BETWEEN '2024-02-19' AND '2024-02-25' AND sender_id <> receiver_id
)
SELECT user_a, user_b, COUNT(*) AS messages
FROM named
GROUP BY 1, 2
HAVING SUM(upwards) > 0 AND SUM(upwards) < COUNT(*)
ORDER BY 3 DESC, 1, 2
