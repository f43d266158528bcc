-- is_current answers what is true today; users who changed or left in February are not shown as they were in January.
SELECT user_id, country_code, plan
FROM dim_user
WHERE is_current = TRUE
  AND effective_date <= DATE '2024-01-31'
ORDER BY user_id
