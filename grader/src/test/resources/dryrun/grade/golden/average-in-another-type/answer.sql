SELECT page, 1.0 * SUM(user_id) / COUNT(*) FROM views GROUP BY page
