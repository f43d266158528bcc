SELECT page, COUNT(DISTINCT user_id) / COUNT(*) AS share FROM views GROUP BY page
