DELETE FROM messages
WHERE sender_id IN (
    SELECT user_id
    FROM dim_user
    GROUP BY user_id
    HAVING COUNT(CASE WHEN is_current = TRUE THEN 1 END) = 0
       AND MAX(expiry_date) <= DATE '2024-03-01'
  )
  OR receiver_id IN (
    SELECT user_id
    FROM dim_user
    GROUP BY user_id
    HAVING COUNT(CASE WHEN is_current = TRUE THEN 1 END) = 0
       AND MAX(expiry_date) <= DATE '2024-03-01'
  )
