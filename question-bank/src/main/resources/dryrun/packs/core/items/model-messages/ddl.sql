CREATE TABLE message_sent (
  message_id BIGINT,
  thread_id BIGINT,
  sender_id BIGINT,
  recipients INTEGER,
  kind VARCHAR,
  is_quote BOOLEAN,
  size_band VARCHAR,
  country VARCHAR,
  app_version VARCHAR,
  sent_ts TIMESTAMP,
  ds VARCHAR,
  hour INTEGER
) WITH (partitioned_by = ARRAY['ds', 'hour']);

CREATE TABLE delivery_sample (
  message_id BIGINT,
  outcome VARCHAR,
  latency_ms INTEGER,
  country VARCHAR,
  app_version VARCHAR,
  weight INTEGER,
  ds VARCHAR
) WITH (partitioned_by = ARRAY['ds']);

CREATE TABLE thread_day (
  thread_id BIGINT,
  kind VARCHAR,
  messages INTEGER,
  senders INTEGER,
  first_reply_minutes INTEGER,
  is_final BOOLEAN,
  ds VARCHAR
) WITH (partitioned_by = ARRAY['ds']);

CREATE TABLE user_day (
  user_id BIGINT,
  messages INTEGER,
  threads INTEGER,
  groups INTEGER,
  ds VARCHAR
) WITH (partitioned_by = ARRAY['ds']);

CREATE TABLE thread (
  thread_key BIGINT,
  thread_id BIGINT,
  kind VARCHAR,
  size_band VARCHAR,
  valid_from TIMESTAMP,
  valid_to TIMESTAMP
);

CREATE TABLE thread_member_change (
  thread_id BIGINT,
  user_id BIGINT,
  delta INTEGER,
  changed_ts TIMESTAMP,
  ds VARCHAR
) WITH (partitioned_by = ARRAY['ds']);
