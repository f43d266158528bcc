-- You keep everyone who has a row of another day: who visited on both days is in your list, and who never came is not.
SELECT DISTINCT u.user_id, u.country_code
FROM dim_user u
JOIN page_events p ON p.user_id = u.user_id
WHERE p.ds <> '2024-01-09' AND u.is_current AND u.plan = 'plus'
ORDER BY u.user_id
