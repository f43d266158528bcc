CREATE TABLE order_line (
  order_id BIGINT,
  line_no INTEGER,
  line_type VARCHAR,
  product_key BIGINT,
  customer_key BIGINT,
  quantity INTEGER,
  list_price DECIMAL(12, 2),
  line_discount DECIMAL(12, 2),
  voucher_share DECIMAL(12, 2),
  currency VARCHAR,
  ds VARCHAR
) WITH (partitioned_by = ARRAY['ds']);

CREATE TABLE shipment_line (
  order_id BIGINT,
  line_no INTEGER,
  parcel_id BIGINT,
  product_key BIGINT,
  customer_key BIGINT,
  quantity INTEGER,
  net_amount_eur DECIMAL(12, 2),
  rate_version INTEGER,
  ds VARCHAR
) WITH (partitioned_by = ARRAY['ds']);

CREATE TABLE return_line (
  return_id BIGINT,
  order_id BIGINT,
  line_no INTEGER,
  quantity INTEGER,
  refund_eur DECIMAL(12, 2),
  reason VARCHAR,
  ds VARCHAR
) WITH (partitioned_by = ARRAY['ds']);

CREATE TABLE dim_product (
  product_key BIGINT,
  product_id BIGINT,
  name VARCHAR,
  category VARCHAR,
  valid_from DATE,
  valid_to DATE,
  is_current BOOLEAN
);

CREATE TABLE dim_customer (
  customer_key BIGINT,
  customer_id BIGINT,
  segment VARCHAR,
  country VARCHAR,
  valid_from DATE,
  valid_to DATE,
  is_current BOOLEAN
);
