-- The open end as a date far away, and the day before the end as the last day
SELECT user_id, country_code, plan
FROM dim_user
WHERE DATE '2024-01-31' BETWEEN effective_date
  AND DATE_ADD('day', -1, COALESCE(expiry_date, DATE '9999-12-31'))
ORDER BY 1
