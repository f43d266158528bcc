CREATE TABLE impression (
  impression_id VARCHAR,
  event_ts TIMESTAMP,
  received_ts TIMESTAMP,
  user_key BIGINT,
  demographics_key INTEGER,
  ad_key BIGINT,
  device_id BIGINT,
  cost_micros BIGINT,
  ds VARCHAR,
  hour INTEGER
) WITH (partitioned_by = ARRAY['ds', 'hour']);

CREATE TABLE dim_user (
  user_key BIGINT,
  user_id BIGINT,
  country VARCHAR,
  language VARCHAR,
  status VARCHAR,
  valid_from TIMESTAMP,
  valid_to TIMESTAMP,
  is_current BOOLEAN
);

CREATE TABLE dim_demographics (
  demographics_key INTEGER,
  age_band VARCHAR,
  gender VARCHAR,
  income_band VARCHAR,
  interest_group VARCHAR
);

CREATE TABLE dim_ad (
  ad_key BIGINT,
  ad_id BIGINT,
  campaign_id BIGINT,
  campaign_name VARCHAR,
  advertiser_id BIGINT,
  valid_from TIMESTAMP,
  valid_to TIMESTAMP
);

CREATE TABLE device_person (
  device_id BIGINT,
  person_id BIGINT,
  link_version INTEGER,
  valid_from DATE,
  valid_to DATE
);
