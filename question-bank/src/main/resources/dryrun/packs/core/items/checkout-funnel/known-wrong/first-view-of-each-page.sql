-- You compare the first views of the three pages. A cart that was opened before the product hides the one that was opened after it.
WITH firsts AS (
  SELECT user_id,
         MIN(CASE WHEN page = 'product' THEN event_ts END) AS product_at,
         MIN(CASE WHEN page = 'cart' THEN event_ts END) AS cart_at,
         MIN(CASE WHEN page = 'checkout' THEN event_ts END) AS checkout_at
  FROM page_events
  WHERE ds = '2024-01-09' AND user_id IS NOT NULL
  GROUP BY user_id
)
SELECT 1 AS step, 'product' AS page, COUNT(product_at) AS users FROM firsts
UNION ALL SELECT 2, 'cart', COUNT(*) FROM firsts WHERE cart_at > product_at
UNION ALL SELECT 3, 'checkout', COUNT(*) FROM firsts WHERE cart_at > product_at AND checkout_at > cart_at
ORDER BY step
