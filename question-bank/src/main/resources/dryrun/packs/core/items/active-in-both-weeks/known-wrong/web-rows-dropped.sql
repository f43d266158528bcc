-- You dropped the rows of the web, not the users of it: whoever used both the phone and the web is still in your list.
SELECT user_id
FROM fact_daily_active
WHERE ds BETWEEN DATE '2024-02-05' AND DATE '2024-02-11' AND platform <> 'web'
INTERSECT
SELECT user_id
FROM fact_daily_active
WHERE ds BETWEEN DATE '2024-02-12' AND DATE '2024-02-18' AND platform <> 'web'
ORDER BY user_id
