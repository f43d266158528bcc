SELECT user_id FROM views
