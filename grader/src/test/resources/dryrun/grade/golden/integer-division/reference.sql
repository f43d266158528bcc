SELECT page, COUNT(DISTINCT user_id) / CAST(COUNT(*) AS DOUBLE) AS share FROM views GROUP BY page
