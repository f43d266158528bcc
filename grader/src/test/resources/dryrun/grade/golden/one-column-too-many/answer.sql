SELECT user_id, page FROM views
