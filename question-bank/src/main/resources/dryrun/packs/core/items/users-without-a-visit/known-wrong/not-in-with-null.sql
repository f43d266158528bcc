-- One visitor who is not logged in puts a NULL into the list, and x NOT IN (1, NULL) is never true: you answer "nobody", without an error.
SELECT user_id, country_code
FROM dim_user
WHERE is_current AND plan = 'plus'
  AND user_id NOT IN (SELECT user_id FROM page_events WHERE ds = '2024-01-09')
ORDER BY user_id
