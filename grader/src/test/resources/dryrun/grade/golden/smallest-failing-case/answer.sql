SELECT user_id, COUNT(page) AS n FROM views GROUP BY user_id
