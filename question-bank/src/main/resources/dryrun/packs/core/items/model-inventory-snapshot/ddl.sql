CREATE TABLE stock_movement (
  movement_id BIGINT,
  shop_id INTEGER,
  article_id BIGINT,
  quantity INTEGER,
  kind VARCHAR,
  moved_ts TIMESTAMP,
  ds VARCHAR
) WITH (partitioned_by = ARRAY['ds']);

CREATE TABLE stock_period (
  shop_id INTEGER,
  article_id BIGINT,
  level INTEGER,
  from_ds VARCHAR,
  to_ds VARCHAR,
  to_month VARCHAR
) WITH (partitioned_by = ARRAY['to_month']);

CREATE TABLE out_of_stock (
  shop_id INTEGER,
  article_id BIGINT,
  from_ts TIMESTAMP,
  to_ts TIMESTAMP,
  open_minutes INTEGER,
  ds VARCHAR
) WITH (partitioned_by = ARRAY['ds']);

CREATE TABLE dim_article (
  article_key BIGINT,
  article_id BIGINT,
  category VARCHAR,
  pack_size INTEGER,
  supplier_id BIGINT,
  valid_from DATE,
  valid_to DATE,
  is_current BOOLEAN
);

CREATE TABLE dim_shop (
  shop_key BIGINT,
  shop_id INTEGER,
  region VARCHAR,
  format VARCHAR,
  valid_from DATE,
  valid_to DATE,
  is_current BOOLEAN
);

CREATE TABLE category_open_time (
  category VARCHAR,
  open_minutes_all BIGINT,
  ds VARCHAR
) WITH (partitioned_by = ARRAY['ds']);
