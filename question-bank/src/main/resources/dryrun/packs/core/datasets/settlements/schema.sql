-- Orders that were paid through the payment provider. ds is the UTC day of the order.
CREATE TABLE paid_orders (
  order_id BIGINT,
  amount DECIMAL(12,2),
  ds VARCHAR
) WITH (partitioned_by = ARRAY['ds']);

-- What the provider settled, one row per payment or refund. order_ref is the order's id as text, with or without zeros
-- before it; references of test payments start with TEST-. ds is the day of the file.
CREATE TABLE provider_settlements (
  settlement_id BIGINT,
  order_ref VARCHAR,
  amount DECIMAL(12,2),
  ds VARCHAR
) WITH (partitioned_by = ARRAY['ds']);
