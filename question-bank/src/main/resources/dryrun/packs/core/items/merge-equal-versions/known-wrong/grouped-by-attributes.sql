-- Free, plus, free: you put both free periods into one that covers the plus period as well.
SELECT user_id, country_code, plan, MIN(effective_date) AS effective_date,
       CASE WHEN COUNT(expiry_date) = COUNT(*) THEN MAX(expiry_date) END AS expiry_date,
       COUNT(*) AS pieces
FROM dim_user
GROUP BY user_id, country_code, plan
ORDER BY user_id, effective_date
