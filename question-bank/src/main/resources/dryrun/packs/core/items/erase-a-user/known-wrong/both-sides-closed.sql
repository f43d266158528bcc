-- AND erases only what two closed accounts wrote to each other; it takes one of them.
DELETE FROM messages
WHERE sender_id IN (
    SELECT user_id FROM dim_user GROUP BY user_id
    HAVING COUNT(*) = COUNT(expiry_date) AND MAX(expiry_date) <= DATE '2024-03-01'
  )
  AND receiver_id IN (
    SELECT user_id FROM dim_user GROUP BY user_id
    HAVING COUNT(*) = COUNT(expiry_date) AND MAX(expiry_date) <= DATE '2024-03-01'
  )
