-- One pass: each step's moment as a conditional window minimum over the user's rows
WITH with_product AS (
  SELECT user_id, page, event_ts,
         MIN(CASE WHEN page = 'product' THEN event_ts END) OVER (PARTITION BY user_id) AS product_at
  FROM page_events
  WHERE ds = '2024-01-09' AND user_id IS NOT NULL
),
with_cart AS (
  SELECT user_id, page, event_ts, product_at,
         MIN(CASE WHEN page = 'cart' AND event_ts > product_at THEN event_ts END) OVER (PARTITION BY user_id) AS cart_at
  FROM with_product
),
per_user AS (
  SELECT user_id,
         MAX(CASE WHEN product_at IS NOT NULL THEN 1 ELSE 0 END) AS saw_product,
         MAX(CASE WHEN cart_at IS NOT NULL THEN 1 ELSE 0 END) AS saw_cart,
         MAX(CASE WHEN page = 'checkout' AND event_ts > cart_at THEN 1 ELSE 0 END) AS saw_checkout
  FROM with_cart
  GROUP BY user_id
)
SELECT 1 AS step, 'product' AS page, COALESCE(SUM(saw_product), 0) AS users FROM per_user
UNION ALL
SELECT 2 AS step, 'cart' AS page, COALESCE(SUM(saw_cart), 0) AS users FROM per_user
UNION ALL
SELECT 3 AS step, 'checkout' AS page, COALESCE(SUM(saw_checkout), 0) AS users FROM per_user
ORDER BY 1
