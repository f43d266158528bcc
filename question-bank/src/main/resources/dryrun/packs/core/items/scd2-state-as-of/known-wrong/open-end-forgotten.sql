-- A comparison with NULL is never true: every version that is still open is missing.
SELECT user_id, country_code, plan
FROM dim_user
WHERE effective_date <= DATE '2024-01-31'
  AND expiry_date > DATE '2024-01-31'
ORDER BY user_id
