SELECT user_id, COUNT(*) FROM views GROUP BY user_id ORDER BY 1 DESC
