-- The messages that the user received hold their name and their words too; you leave them in.
DELETE FROM messages
WHERE sender_id IN (
  SELECT user_id FROM dim_user
  GROUP BY user_id
  HAVING COUNT(*) = COUNT(expiry_date) AND MAX(expiry_date) <= DATE '2024-03-01'
)
