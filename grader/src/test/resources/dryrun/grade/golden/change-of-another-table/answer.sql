DELETE FROM changes WHERE user_id = 2
