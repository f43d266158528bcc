SELECT user_id, COUNT(*) AS n FROM views GROUP BY user_id
