-- Move the day instead of the events: its beginning and end in UTC for each country
WITH local_days AS (
  SELECT country_code,
         DATE_ADD('minute', -utc_offset_minutes, TIMESTAMP '2024-01-09 00:00:00') AS begins,
         DATE_ADD('minute', -utc_offset_minutes, TIMESTAMP '2024-01-10 00:00:00') AS ends
  FROM dim_country
)
SELECT u.country_code, COUNT(DISTINCT e.user_id) AS active_users
FROM page_events e
JOIN dim_user u ON u.user_id = e.user_id AND u.is_current
JOIN local_days d ON d.country_code = u.country_code AND e.event_ts >= d.begins AND e.event_ts < d.ends
WHERE e.ds IN ('2024-01-08', '2024-01-09', '2024-01-10')
GROUP BY u.country_code
ORDER BY 1
