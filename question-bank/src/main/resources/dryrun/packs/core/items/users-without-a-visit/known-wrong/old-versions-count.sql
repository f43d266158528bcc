-- You remind people who left the plan: dim_user has a row per version, and only is_current says what holds today.
SELECT DISTINCT u.user_id, u.country_code
FROM dim_user u
WHERE u.plan = 'plus'
  AND NOT EXISTS (SELECT 1 FROM page_events p WHERE p.user_id = u.user_id AND p.ds = '2024-01-09')
ORDER BY u.user_id
