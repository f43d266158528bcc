SELECT user_id, COUNT(*) AS cnt FROM views GROUP BY user_id
