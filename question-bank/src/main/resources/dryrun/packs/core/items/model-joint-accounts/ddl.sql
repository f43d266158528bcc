CREATE TABLE balance_day (
  account_id BIGINT,
  account_key BIGINT,
  owner_group_key BIGINT,
  balance_eur DECIMAL(14, 2),
  ds VARCHAR
) WITH (partitioned_by = ARRAY['ds']);

CREATE TABLE owner_group (
  owner_group_key BIGINT,
  members INTEGER
);

CREATE TABLE owner_bridge (
  owner_group_key BIGINT,
  customer_id BIGINT,
  weight DECIMAL(9, 8)
);

CREATE TABLE dim_customer (
  customer_key BIGINT,
  customer_id BIGINT,
  region VARCHAR,
  birth_year INTEGER,
  valid_from VARCHAR,
  valid_to VARCHAR,
  is_current BOOLEAN
);

CREATE TABLE dim_account (
  account_key BIGINT,
  account_id BIGINT,
  product VARCHAR,
  branch VARCHAR,
  valid_from VARCHAR,
  valid_to VARCHAR
);
