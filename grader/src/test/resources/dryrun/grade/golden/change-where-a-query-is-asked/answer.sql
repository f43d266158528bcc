DELETE FROM plans WHERE user_id = 1
