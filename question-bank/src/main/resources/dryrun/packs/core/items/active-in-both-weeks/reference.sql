WITH first_week AS (
  SELECT user_id
  FROM fact_daily_active
  WHERE ds BETWEEN DATE '2024-02-05' AND DATE '2024-02-11'
),
second_week AS (
  SELECT user_id
  FROM fact_daily_active
  WHERE ds BETWEEN DATE '2024-02-12' AND DATE '2024-02-18'
),
web_users AS (
  SELECT user_id
  FROM fact_daily_active
  WHERE ds BETWEEN DATE '2024-02-05' AND DATE '2024-02-18'
    AND platform = 'web'
)
SELECT user_id FROM first_week
INTERSECT
SELECT user_id FROM second_week
EXCEPT
SELECT user_id FROM web_users
ORDER BY user_id
