-- The second week ends on Sunday the 18th, and your range stops a day before it.
WITH web_users AS (
  SELECT user_id FROM fact_daily_active
  WHERE ds BETWEEN DATE '2024-02-05' AND DATE '2024-02-18' AND platform = 'web'
)
SELECT user_id FROM fact_daily_active WHERE ds >= DATE '2024-02-05' AND ds < DATE '2024-02-12'
INTERSECT
SELECT user_id FROM fact_daily_active WHERE ds >= DATE '2024-02-12' AND ds < DATE '2024-02-18'
EXCEPT
SELECT user_id FROM web_users
ORDER BY user_id
