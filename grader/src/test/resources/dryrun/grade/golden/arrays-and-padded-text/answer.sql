SELECT page, ARRAY_AGG(user_id ORDER BY user_id) FROM views GROUP BY page
