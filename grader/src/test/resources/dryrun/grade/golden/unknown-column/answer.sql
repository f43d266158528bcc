SELECT usr_id FROM views
