-- Lantern: a social app with creators, ads and a shop. Times are UTC. Every fact is partitioned by ds,
-- the UTC day on which the row was logged (for deliveries and user_changes: received).

-- What people look at: home, feed, search, product, cart, checkout. user_id is NULL for visitors who are not logged in.
CREATE TABLE page_events (
  user_id BIGINT,
  event_ts TIMESTAMP,
  page VARCHAR,
  platform VARCHAR,
  ds VARCHAR
) WITH (partitioned_by = ARRAY['ds']);

-- Views, likes, shares and comments on creators' posts. viewer_id is NULL for visitors who are not logged in.
CREATE TABLE creator_events (
  event_id BIGINT,
  creator_id BIGINT,
  viewer_id BIGINT,
  action VARCHAR,
  event_ts TIMESTAMP,
  ds VARCHAR
) WITH (partitioned_by = ARRAY['ds']);

-- One row per user, platform and day with any activity; events counts it, page events among it.
-- The one table whose ds is a DATE.
CREATE TABLE fact_daily_active (
  user_id BIGINT,
  platform VARCHAR,
  events INTEGER,
  ds DATE
) WITH (partitioned_by = ARRAY['ds']);

-- One row per user and week (starting on Monday) with any activity. ds is the Sunday that ends the week.
CREATE TABLE weekly_active (
  user_id BIGINT,
  week_start DATE,
  ds VARCHAR
) WITH (partitioned_by = ARRAY['ds']);

-- Messages between users; read_ts is NULL while a message is unread.
CREATE TABLE messages (
  message_id BIGINT,
  thread_id BIGINT,
  sender_id BIGINT,
  receiver_id BIGINT,
  sent_ts TIMESTAMP,
  read_ts TIMESTAMP,
  ds VARCHAR
) WITH (partitioned_by = ARRAY['ds']);

-- Users as they were: one row per user and version (SCD type 2). expiry_date is exclusive, and NULL while the row is current.
CREATE TABLE dim_user (
  user_key BIGINT,
  user_id BIGINT,
  country_code VARCHAR,
  plan VARCHAR,
  effective_date DATE,
  expiry_date DATE,
  is_current BOOLEAN
);

-- Changes of users' attributes as the source sends them, to be merged into dim_user.
CREATE TABLE user_changes (
  user_id BIGINT,
  country_code VARCHAR,
  plan VARCHAR,
  changed_on DATE,
  ds VARCHAR
) WITH (partitioned_by = ARRAY['ds']);

-- Countries; utc_offset_minutes is what to add to UTC for local time (no summer time).
CREATE TABLE dim_country (
  country_code VARCHAR,
  country VARCHAR,
  region VARCHAR,
  utc_offset_minutes INTEGER
);

-- Fast-changing attributes of users, one row per combination (mini-dimension).
CREATE TABLE dim_demographics (
  demographics_key BIGINT,
  age_band VARCHAR,
  device_class VARCHAR,
  loyalty_tier VARCHAR
);

-- Campaigns of advertisers; the budget is NULL where none was agreed.
CREATE TABLE dim_campaign (
  campaign_id BIGINT,
  advertiser VARCHAR,
  objective VARCHAR,
  daily_budget_usd DECIMAL(10,2)
);

-- Ads shown. user_key is the version of the user in force at event_ts, NULL for visitors who are not logged in;
-- clicked is NULL while it is not known.
CREATE TABLE ad_impressions (
  impression_id BIGINT,
  user_key BIGINT,
  demographics_key BIGINT,
  campaign_id BIGINT,
  event_ts TIMESTAMP,
  clicked BOOLEAN,
  cost_usd DECIMAL(10,4),
  ds VARCHAR
) WITH (partitioned_by = ARRAY['ds']);

-- Categories of the shop; parent_id is NULL for a top category.
CREATE TABLE dim_category (
  category_id BIGINT,
  parent_id BIGINT,
  category VARCHAR
);

-- Products of the shop; category_id is NULL where nobody has chosen one yet.
CREATE TABLE dim_product (
  product_id BIGINT,
  category_id BIGINT,
  product VARCHAR,
  list_price DECIMAL(10,2)
);

-- Orders: pending (amount still NULL), paid, shipped, cancelled or refunded. promo_code is NULL where none was given.
CREATE TABLE orders (
  order_id BIGINT,
  user_id BIGINT,
  order_ts TIMESTAMP,
  status VARCHAR,
  promo_code VARCHAR,
  amount DECIMAL(12,2),
  ds VARCHAR
) WITH (partitioned_by = ARRAY['ds']);

-- Lines of orders; unit_price is what was charged, which may be less than the list price.
CREATE TABLE order_items (
  order_id BIGINT,
  line_no INTEGER,
  product_id BIGINT,
  quantity INTEGER,
  unit_price DECIMAL(10,2),
  ds VARCHAR
) WITH (partitioned_by = ARRAY['ds']);

-- Orders as the shop's own database holds them: the source to reconcile orders with. Exported once a day: ds holds
-- the orders that were new or changed on that day, so the latest row of an order counts.
CREATE TABLE source_orders (
  order_id BIGINT,
  user_id BIGINT,
  status VARCHAR,
  amount DECIMAL(12,2),
  updated_ts TIMESTAMP,
  ds VARCHAR
) WITH (partitioned_by = ARRAY['ds']);

-- Parcel tracking from a partner, delivered at least once: the same event_id may arrive several times, and late.
CREATE TABLE deliveries (
  event_id VARCHAR,
  order_id BIGINT,
  status VARCHAR,
  event_ts TIMESTAMP,
  received_ts TIMESTAMP,
  ds VARCHAR
) WITH (partitioned_by = ARRAY['ds']);

-- Features of a user as they were computed at feature_ts.
CREATE TABLE feature_snapshots (
  user_id BIGINT,
  feature_ts TIMESTAMP,
  orders_7d INTEGER,
  sessions_7d INTEGER,
  ds VARCHAR
) WITH (partitioned_by = ARRAY['ds']);

-- Events to learn from: label says whether the user bought within an hour.
CREATE TABLE label_events (
  event_id BIGINT,
  user_id BIGINT,
  event_ts TIMESTAMP,
  label BOOLEAN,
  ds VARCHAR
) WITH (partitioned_by = ARRAY['ds']);

-- Users put into experiments (control or treatment).
CREATE TABLE experiment_assignments (
  user_id BIGINT,
  experiment VARCHAR,
  variant VARCHAR,
  assigned_ts TIMESTAMP,
  ds VARCHAR
) WITH (partitioned_by = ARRAY['ds']);

-- Who holds a wallet: one row per wallet and holder; the weights of a wallet add up to 1.
CREATE TABLE wallet_holders (
  wallet_id BIGINT,
  user_id BIGINT,
  weight DECIMAL(5,4)
);

-- Balance of each wallet at the end of the day (periodic snapshot).
CREATE TABLE wallet_balances (
  wallet_id BIGINT,
  balance DECIMAL(12,2),
  ds VARCHAR
) WITH (partitioned_by = ARRAY['ds']);
