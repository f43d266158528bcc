-- The condition on ds stands in WHERE, where rows without a partner have no ds: put it into ON, or the left join is an inner one.
SELECT u.user_id, u.country_code
FROM dim_user u
LEFT JOIN page_events p ON p.user_id = u.user_id
WHERE p.ds = '2024-01-09' AND u.is_current AND u.plan = 'plus' AND p.user_id IS NULL
ORDER BY u.user_id
