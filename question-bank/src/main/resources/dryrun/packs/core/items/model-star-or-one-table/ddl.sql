CREATE TABLE ride (
  ride_id BIGINT,
  rider_key BIGINT,
  driver_key BIGINT,
  vehicle_key BIGINT,
  start_cell_id BIGINT,
  product VARCHAR,
  requested_ts TIMESTAMP,
  wait_seconds INTEGER,
  price_eur DECIMAL(10, 2),
  ds VARCHAR
) WITH (partitioned_by = ARRAY['ds']);

CREATE TABLE dim_rider (
  rider_key BIGINT,
  rider_id BIGINT,
  segment VARCHAR,
  valid_from TIMESTAMP,
  valid_to TIMESTAMP,
  is_current BOOLEAN
);

CREATE TABLE dim_driver (
  driver_key BIGINT,
  driver_id BIGINT,
  home_city VARCHAR,
  valid_from TIMESTAMP,
  valid_to TIMESTAMP,
  is_current BOOLEAN
);

CREATE TABLE dim_vehicle (
  vehicle_key BIGINT,
  vehicle_id BIGINT,
  vehicle_class VARCHAR,
  valid_from TIMESTAMP,
  valid_to TIMESTAMP
);

CREATE TABLE dim_zone (
  cell_id BIGINT,
  zone_name VARCHAR,
  city VARCHAR
);

CREATE TABLE ride_wide (
  ride_id BIGINT,
  rider_segment VARCHAR,
  vehicle_class VARCHAR,
  city VARCHAR,
  start_cell_id BIGINT,
  product VARCHAR,
  hour_of_day INTEGER,
  wait_seconds INTEGER,
  price_eur DECIMAL(10, 2),
  ds VARCHAR
) WITH (partitioned_by = ARRAY['ds']);
