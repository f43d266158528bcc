CREATE TABLE assignment (
  experiment_id INTEGER,
  unit_id BIGINT,
  variant VARCHAR,
  assigned_ts TIMESTAMP,
  ds VARCHAR
) WITH (partitioned_by = ARRAY['ds']);

CREATE TABLE exposure (
  experiment_id INTEGER,
  unit_id BIGINT,
  variant VARCHAR,
  first_exposed_ts TIMESTAMP,
  exposed_ds VARCHAR,
  ds VARCHAR
) WITH (partitioned_by = ARRAY['ds']);

CREATE TABLE unit_metric_day (
  unit_id BIGINT,
  metric_id INTEGER,
  value DOUBLE,
  ds VARCHAR
) WITH (partitioned_by = ARRAY['ds']);

CREATE TABLE experiment_result_day (
  experiment_id INTEGER,
  variant VARCHAR,
  metric_key INTEGER,
  units BIGINT,
  total DOUBLE,
  total_of_squares DOUBLE,
  cross_total DOUBLE,
  ds VARCHAR
) WITH (partitioned_by = ARRAY['ds']);

CREATE TABLE dim_experiment (
  experiment_id INTEGER,
  owner VARCHAR,
  planned_share DOUBLE,
  planned_end DATE,
  valid_from DATE,
  valid_to DATE,
  is_current BOOLEAN
);

CREATE TABLE dim_metric (
  metric_key INTEGER,
  metric_id INTEGER,
  definition VARCHAR,
  cap DOUBLE,
  valid_from DATE,
  valid_to DATE
);
