-- That is the UTC day again, the very thing they complain about: nothing is moved.
SELECT c.country_code, COUNT(DISTINCT e.user_id) AS active_users
FROM page_events e
JOIN dim_user u ON u.user_id = e.user_id AND u.is_current
JOIN dim_country c ON c.country_code = u.country_code
WHERE e.ds = '2024-01-09'
GROUP BY c.country_code
ORDER BY c.country_code
