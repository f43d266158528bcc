SELECT user_id, COUNT(*) AS n FROM views GROUP BY user_id ORDER BY n DESC, user_id LIMIT 3
