SELECT page, SUM(user_id) AS n FROM views GROUP BY page
