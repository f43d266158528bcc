SELECT user_id, COUNT(DISTINCT page) AS n FROM views GROUP BY user_id
