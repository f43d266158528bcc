SELECT user_id, name
FROM users
WHERE user_id NOT IN (SELECT user_id FROM orders WHERE status = 'completed')
ORDER BY user_id
