-- Whoever once changed plan has a version that is not current: you erase the messages of people who are still here, and a delete has no undo.
DELETE FROM messages
WHERE sender_id IN (SELECT user_id FROM dim_user WHERE is_current = FALSE AND expiry_date <= DATE '2024-03-01')
   OR receiver_id IN (SELECT user_id FROM dim_user WHERE is_current = FALSE AND expiry_date <= DATE '2024-03-01')
