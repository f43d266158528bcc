SELECT user_id, COUNT(*) AS n
FROM views
WHERE ds >= '2024-01-01' AND page = 'home'
GROUP BY user_id
