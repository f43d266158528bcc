CREATE TABLE orders (order_id BIGINT NOT NULL, user_id BIGINT, amount DECIMAL(9,2), status VARCHAR, ordered_at TIMESTAMP, day DATE);
CREATE TABLE users (user_id BIGINT PRIMARY KEY, country VARCHAR, plan VARCHAR, joined DATE);
