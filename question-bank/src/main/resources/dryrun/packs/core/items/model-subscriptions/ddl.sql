CREATE TABLE subscription_day (
  subscription_id BIGINT,
  account_id BIGINT,
  plan_key BIGINT,
  status VARCHAR,
  seats INTEGER,
  mrr_eur DECIMAL(14, 4),
  ds VARCHAR
) WITH (partitioned_by = ARRAY['ds']);

CREATE TABLE subscription_change (
  change_id BIGINT,
  subscription_id BIGINT,
  account_id BIGINT,
  cause VARCHAR,
  delta_mrr_eur DECIMAL(14, 4),
  sequence_no INTEGER,
  effective_ts TIMESTAMP,
  recorded_ts TIMESTAMP,
  ds VARCHAR,
  effective_month VARCHAR
) WITH (partitioned_by = ARRAY['effective_month']);

CREATE TABLE invoice_line (
  invoice_id BIGINT,
  line_no INTEGER,
  subscription_id BIGINT,
  amount_eur DECIMAL(14, 2),
  period_from DATE,
  period_to DATE,
  ds VARCHAR
) WITH (partitioned_by = ARRAY['ds']);

CREATE TABLE dim_account (
  account_key BIGINT,
  account_id BIGINT,
  segment VARCHAR,
  country VARCHAR,
  cohort_month VARCHAR,
  valid_from DATE,
  valid_to DATE,
  is_current BOOLEAN
);

CREATE TABLE dim_plan (
  plan_key BIGINT,
  plan_id BIGINT,
  name VARCHAR,
  list_price_eur DECIMAL(12, 2),
  billing_months INTEGER,
  valid_from DATE,
  valid_to DATE
);
