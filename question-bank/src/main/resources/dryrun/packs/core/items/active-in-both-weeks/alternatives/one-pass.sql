-- One pass: count conditionally per user and keep the groups that fit
SELECT user_id
FROM fact_daily_active
WHERE ds BETWEEN DATE '2024-02-05' AND DATE '2024-02-18'
GROUP BY user_id
HAVING SUM(CASE WHEN ds < DATE '2024-02-12' THEN 1 ELSE 0 END) > 0
   AND SUM(CASE WHEN ds >= DATE '2024-02-12' THEN 1 ELSE 0 END) > 0
   AND SUM(CASE WHEN platform = 'web' THEN 1 ELSE 0 END) = 0
ORDER BY user_id
