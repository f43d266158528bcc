-- BETWEEN includes both ends, but expiry_date is exclusive: on the day of a change the old and the new version both come out.
SELECT user_id, country_code, plan
FROM dim_user
WHERE DATE '2024-01-31' BETWEEN effective_date AND COALESCE(expiry_date, DATE '9999-12-31')
ORDER BY user_id
