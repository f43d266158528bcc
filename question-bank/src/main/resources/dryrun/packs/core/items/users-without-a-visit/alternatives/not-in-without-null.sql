-- NOT IN, with the NULLs taken out of the list first
SELECT user_id, country_code
FROM dim_user
WHERE is_current = TRUE
  AND plan = 'plus'
  AND user_id NOT IN (SELECT user_id FROM page_events WHERE ds = '2024-01-09' AND user_id IS NOT NULL)
ORDER BY 1
