-- "Later" is not "later or in the same second": your >= lets two tabs that were opened at once count as a step.
WITH views AS (
  SELECT user_id, page, event_ts FROM page_events
  WHERE ds = '2024-01-09' AND user_id IS NOT NULL
),
product AS (
  SELECT user_id, MIN(event_ts) AS reached_at FROM views WHERE page = 'product' GROUP BY user_id
),
cart AS (
  SELECT v.user_id, MIN(v.event_ts) AS reached_at
  FROM views v JOIN product p ON p.user_id = v.user_id AND v.event_ts >= p.reached_at
  WHERE v.page = 'cart' GROUP BY v.user_id
),
checkout AS (
  SELECT v.user_id, MIN(v.event_ts) AS reached_at
  FROM views v JOIN cart c ON c.user_id = v.user_id AND v.event_ts >= c.reached_at
  WHERE v.page = 'checkout' GROUP BY v.user_id
)
SELECT 1 AS step, 'product' AS page, COUNT(*) AS users FROM product
UNION ALL SELECT 2, 'cart', COUNT(*) FROM cart
UNION ALL SELECT 3, 'checkout', COUNT(*) FROM checkout
ORDER BY step
