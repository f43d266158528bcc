CREATE TABLE bronze_parcel_scan (
  source VARCHAR,
  schema_version INTEGER,
  body VARCHAR,
  received_ts TIMESTAMP,
  received_date VARCHAR
) WITH (partitioned_by = ARRAY['received_date']);

CREATE TABLE silver_parcel_event (
  scan_id VARCHAR,
  parcel_id BIGINT,
  depot_id INTEGER,
  kind VARCHAR,
  scanned_ts TIMESTAMP,
  received_ts TIMESTAMP,
  ds VARCHAR
) WITH (partitioned_by = ARRAY['ds']);

CREATE TABLE silver_parcel (
  parcel_id BIGINT,
  promised_date DATE,
  region VARCHAR,
  state VARCHAR,
  valid_from TIMESTAMP,
  valid_to TIMESTAMP,
  is_current BOOLEAN
);

CREATE TABLE quarantine_parcel_scan (
  rule VARCHAR,
  body VARCHAR,
  received_ts TIMESTAMP,
  ds VARCHAR
) WITH (partitioned_by = ARRAY['ds']);

CREATE TABLE gold_on_time_day (
  region VARCHAR,
  parcels BIGINT,
  on_time BIGINT,
  definition_version INTEGER,
  ds VARCHAR
) WITH (partitioned_by = ARRAY['ds']);

CREATE TABLE bronze_count (
  source VARCHAR,
  received BIGINT,
  repeated BIGINT,
  ds VARCHAR
) WITH (partitioned_by = ARRAY['ds']);

CREATE TABLE silver_count (
  source VARCHAR,
  accepted BIGINT,
  ds VARCHAR
) WITH (partitioned_by = ARRAY['ds']);

CREATE TABLE quarantine_count (
  source VARCHAR,
  refused BIGINT,
  ds VARCHAR
) WITH (partitioned_by = ARRAY['ds']);
