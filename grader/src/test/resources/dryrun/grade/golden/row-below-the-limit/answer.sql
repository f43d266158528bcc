SELECT user_id, COUNT(*) AS n FROM views WHERE user_id > 1 GROUP BY user_id ORDER BY n DESC, user_id LIMIT 2
