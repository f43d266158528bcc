UPDATE plans SET plan = (SELECT c.plan FROM changes c WHERE c.user_id = plans.user_id)
WHERE user_id IN (SELECT user_id FROM changes)
