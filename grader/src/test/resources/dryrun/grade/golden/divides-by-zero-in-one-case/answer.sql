SELECT page, SUM(user_id) / (COUNT(*) - 2) * (COUNT(*) - 2) AS n FROM views GROUP BY page
