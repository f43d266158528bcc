-- Who was active first, by EXISTS; then users are simply counted
WITH users AS (
  SELECT u.user_id, c.country_code, c.utc_offset_minutes
  FROM dim_user u, dim_country c
  WHERE u.country_code = c.country_code AND u.is_current = TRUE
),
active AS (
  SELECT DISTINCT u.user_id, u.country_code
  FROM users u
  JOIN page_events e ON e.user_id = u.user_id
  WHERE e.ds >= '2024-01-08' AND e.ds <= '2024-01-10'
    AND DATE_TRUNC('day', e.event_ts + u.utc_offset_minutes * INTERVAL '1' MINUTE) = TIMESTAMP '2024-01-09 00:00:00'
)
SELECT country_code, COUNT(*) AS active_users
FROM active
GROUP BY country_code
ORDER BY country_code
