-- The latest version that had begun may have ended as well: users who left before the day come back to life.
WITH versions AS (
  SELECT user_id, country_code, plan,
         ROW_NUMBER() OVER (PARTITION BY user_id ORDER BY effective_date DESC) AS rn
  FROM dim_user
  WHERE effective_date <= DATE '2024-01-31'
)
SELECT user_id, country_code, plan
FROM versions
WHERE rn = 1
ORDER BY user_id
