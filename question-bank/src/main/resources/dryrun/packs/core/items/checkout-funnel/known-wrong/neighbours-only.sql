-- You ask for the step right before, with LAG: whoever looks at another page in between has left your funnel.
WITH views AS (
  SELECT user_id, page, event_ts,
         LAG(page) OVER (PARTITION BY user_id ORDER BY event_ts) AS previous_page,
         LAG(page, 2) OVER (PARTITION BY user_id ORDER BY event_ts) AS page_before_that
  FROM page_events
  WHERE ds = '2024-01-09' AND user_id IS NOT NULL
)
SELECT 1 AS step, 'product' AS page, COUNT(DISTINCT user_id) AS users FROM views WHERE page = 'product'
UNION ALL
SELECT 2, 'cart', COUNT(DISTINCT user_id) FROM views WHERE page = 'cart' AND previous_page = 'product'
UNION ALL
SELECT 3, 'checkout', COUNT(DISTINCT user_id) FROM views
WHERE page = 'checkout' AND previous_page = 'cart' AND page_before_that = 'product'
ORDER BY step
