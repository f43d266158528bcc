-- A version that begins on the day itself holds on that day; effective_date is inclusive.
SELECT user_id, country_code, plan
FROM dim_user
WHERE effective_date < DATE '2024-01-31'
  AND (expiry_date > DATE '2024-01-31' OR expiry_date IS NULL)
ORDER BY user_id
