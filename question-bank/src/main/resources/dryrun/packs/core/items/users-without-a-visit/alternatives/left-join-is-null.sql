-- Outer join with the distinct visitors, and keep those without a partner
WITH visitors AS (
  SELECT DISTINCT user_id
  FROM page_events
  WHERE ds = '2024-01-09' AND user_id IS NOT NULL
)
SELECT u.user_id, u.country_code
FROM dim_user u
LEFT JOIN visitors v ON v.user_id = u.user_id
WHERE u.is_current AND u.plan = 'plus' AND v.user_id IS NULL
ORDER BY u.user_id
