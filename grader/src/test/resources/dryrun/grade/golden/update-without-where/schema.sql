CREATE TABLE plans (user_id BIGINT, plan VARCHAR);
CREATE TABLE changes (user_id BIGINT, plan VARCHAR);
