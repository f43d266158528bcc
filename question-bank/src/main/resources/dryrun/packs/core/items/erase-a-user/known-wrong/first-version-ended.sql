-- MIN takes the end of the first version; the account lived on for months, and its 30 days are not over.
DELETE FROM messages
WHERE sender_id IN (
    SELECT user_id
    FROM dim_user
    GROUP BY user_id
    HAVING COUNT(*) = COUNT(expiry_date) AND MIN(expiry_date) <= DATE '2024-03-01'
  )
  OR receiver_id IN (
    SELECT user_id
    FROM dim_user
    GROUP BY user_id
    HAVING COUNT(*) = COUNT(expiry_date) AND MIN(expiry_date) <= DATE '2024-03-01'
  )
