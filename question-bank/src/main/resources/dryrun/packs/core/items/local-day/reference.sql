WITH page_views AS (
  SELECT user_id, event_ts
  FROM page_events
  WHERE ds BETWEEN '2024-01-08' AND '2024-01-10'
    AND user_id IS NOT NULL
),
users AS (
  SELECT u.user_id, c.country_code, c.utc_offset_minutes
  FROM dim_user u
  JOIN dim_country c ON c.country_code = u.country_code
  WHERE u.is_current
)
SELECT
  u.country_code,
  COUNT(DISTINCT v.user_id) AS active_users
FROM page_views v
JOIN users u ON u.user_id = v.user_id
WHERE CAST(DATE_ADD('minute', u.utc_offset_minutes, v.event_ts) AS DATE) = DATE '2024-01-09'
GROUP BY u.country_code
ORDER BY u.country_code
