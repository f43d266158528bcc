SELECT user_id FROM plans
