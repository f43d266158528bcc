-- Join each step to an earlier view of the step before it
WITH views AS (
  SELECT DISTINCT user_id, page, event_ts
  FROM page_events
  WHERE ds = '2024-01-09' AND user_id IS NOT NULL
),
cart_views AS (
  SELECT c.user_id, c.event_ts
  FROM views c
  JOIN views p ON p.user_id = c.user_id AND p.event_ts < c.event_ts
  WHERE c.page = 'cart' AND p.page = 'product'
),
checkout_views AS (
  SELECT k.user_id
  FROM views k
  JOIN cart_views c ON c.user_id = k.user_id AND c.event_ts < k.event_ts
  WHERE k.page = 'checkout'
)
SELECT 1 AS step, 'product' AS page, COUNT(DISTINCT user_id) AS users FROM views WHERE page = 'product'
UNION ALL
SELECT 2, 'cart', COUNT(DISTINCT user_id) FROM cart_views
UNION ALL
SELECT 3, 'checkout', COUNT(DISTINCT user_id) FROM checkout_views
ORDER BY step
