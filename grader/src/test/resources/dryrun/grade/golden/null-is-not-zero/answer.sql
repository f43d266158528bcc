SELECT page, SUM(CASE WHEN user_id > 2 THEN 1 ELSE 0 END) AS n FROM views GROUP BY page
