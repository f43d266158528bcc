CREATE TABLE dim_customer (
  customer_id BIGINT,
  name VARCHAR,
  address VARCHAR,
  birth_year INTEGER,
  current_profile_key INTEGER
);

CREATE TABLE dim_profile (
  profile_key INTEGER,
  loyalty_tier VARCHAR,
  credit_band VARCHAR,
  store_region VARCHAR
);

CREATE TABLE customer_profile_change (
  customer_id BIGINT,
  old_profile_key INTEGER,
  new_profile_key INTEGER,
  changed_ts TIMESTAMP,
  changed_month VARCHAR
) WITH (partitioned_by = ARRAY['changed_month']);

CREATE TABLE purchase (
  purchase_id BIGINT,
  customer_id BIGINT,
  profile_key INTEGER,
  store_id INTEGER,
  amount_eur DECIMAL(12, 2),
  purchased_ts TIMESTAMP,
  ds VARCHAR
) WITH (partitioned_by = ARRAY['ds']);
