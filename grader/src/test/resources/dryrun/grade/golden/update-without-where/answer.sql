UPDATE plans SET plan = (SELECT c.plan FROM changes c WHERE c.user_id = plans.user_id)
