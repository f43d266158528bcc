CREATE TABLE application (
  application_id BIGINT,
  customer_key BIGINT,
  branch_key BIGINT,
  channel VARCHAR,
  amount_eur DECIMAL(12, 2),
  applied_ts TIMESTAMP,
  first_checked_ts TIMESTAMP,
  checked_ts TIMESTAMP,
  offered_ts TIMESTAMP,
  signed_ts TIMESTAMP,
  paid_out_ts TIMESTAMP,
  ended_ts TIMESTAMP,
  outcome VARCHAR,
  checks INTEGER,
  offers INTEGER,
  waiting_minutes_check INTEGER,
  waiting_minutes_offer INTEGER,
  applied_month VARCHAR
) WITH (partitioned_by = ARRAY['applied_month']);

CREATE TABLE application_event (
  event_id BIGINT,
  application_id BIGINT,
  step VARCHAR,
  outcome VARCHAR,
  reason_code VARCHAR,
  rule_version VARCHAR,
  decided_by VARCHAR,
  event_ts TIMESTAMP,
  ds VARCHAR
) WITH (partitioned_by = ARRAY['ds']);

CREATE TABLE dim_branch (
  branch_key BIGINT,
  branch_id BIGINT,
  region VARCHAR,
  valid_from DATE,
  valid_to DATE,
  is_current BOOLEAN
);

CREATE TABLE dim_customer (
  customer_key BIGINT,
  customer_id BIGINT,
  credit_band VARCHAR,
  valid_from DATE,
  valid_to DATE,
  is_current BOOLEAN
);
