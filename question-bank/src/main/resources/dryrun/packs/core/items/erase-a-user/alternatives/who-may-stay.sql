-- The other way round: a message stays when both of its sides may stay (every id is in dim_user, so NOT IN is safe)
DELETE FROM messages
WHERE sender_id NOT IN (
    SELECT user_id
    FROM dim_user
    GROUP BY user_id
    HAVING COUNT(*) > COUNT(expiry_date) OR MAX(expiry_date) > DATE '2024-03-01'
  )
  OR receiver_id NOT IN (
    SELECT user_id
    FROM dim_user
    GROUP BY user_id
    HAVING COUNT(*) > COUNT(expiry_date) OR MAX(expiry_date) > DATE '2024-03-01'
  )
