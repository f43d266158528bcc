SELECT page, AVG(CAST(user_id AS DOUBLE)) AS a FROM views GROUP BY page
