-- The last version that had begun, kept if it had not ended
WITH versions AS (
  SELECT
    user_id,
    country_code,
    plan,
    expiry_date,
    ROW_NUMBER() OVER (PARTITION BY user_id ORDER BY effective_date DESC) AS recency
  FROM dim_user
  WHERE effective_date <= DATE '2024-01-31'
)
SELECT user_id, country_code, plan
FROM versions
WHERE recency = 1
  AND (expiry_date IS NULL OR expiry_date > DATE '2024-01-31')
ORDER BY user_id
