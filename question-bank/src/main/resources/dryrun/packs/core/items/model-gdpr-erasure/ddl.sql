CREATE TABLE person_link (
  subject_key BIGINT,
  person_ciphertext VARCHAR,
  created_ts TIMESTAMP
);

CREATE TABLE subject_key_material (
  subject_key BIGINT,
  wrapped_key VARCHAR,
  created_ts TIMESTAMP
);

CREATE TABLE page_view (
  view_id BIGINT,
  subject_key BIGINT,
  page VARCHAR,
  event_ts TIMESTAMP,
  ds VARCHAR
) WITH (partitioned_by = ARRAY['ds']);

CREATE TABLE consent_period (
  subject_key BIGINT,
  purpose VARCHAR,
  from_ts TIMESTAMP,
  to_ts TIMESTAMP
);

CREATE TABLE legal_invoice (
  invoice_id BIGINT,
  person_name VARCHAR,
  amount_eur DECIMAL(12, 2),
  invoice_year INTEGER
) WITH (partitioned_by = ARRAY['invoice_year']);

CREATE TABLE privacy_request (
  request_id BIGINT,
  kind VARCHAR,
  received_ds VARCHAR,
  checked_ts TIMESTAMP,
  done_ts TIMESTAMP,
  answered_ts TIMESTAMP
);

CREATE TABLE erasure_step (
  request_id BIGINT,
  system_name VARCHAR,
  rows_removed BIGINT,
  done_ts TIMESTAMP
);
