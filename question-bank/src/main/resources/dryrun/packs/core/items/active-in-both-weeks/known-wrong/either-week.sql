-- One row in the fourteen days is enough for you; the question asks for both weeks.
SELECT user_id
FROM fact_daily_active
WHERE ds BETWEEN DATE '2024-02-05' AND DATE '2024-02-18'
EXCEPT
SELECT user_id
FROM fact_daily_active
WHERE ds BETWEEN DATE '2024-02-05' AND DATE '2024-02-18' AND platform = 'web'
ORDER BY user_id
