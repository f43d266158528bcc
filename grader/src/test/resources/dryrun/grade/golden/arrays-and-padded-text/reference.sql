SELECT CAST(page AS CHAR(6)) AS page, ARRAY_AGG(user_id ORDER BY user_id) AS users FROM views GROUP BY page
