-- Without a window: a click counts when no later one of the same order exists
WITH paid_orders AS (
  SELECT order_id, user_id, order_ts, amount
  FROM orders
  WHERE ds = '2024-03-20' AND status IN ('paid', 'shipped')
),
touches AS (
  SELECT o.order_id, i.campaign_id, i.impression_id, i.event_ts
  FROM paid_orders o
  JOIN dim_user u ON u.user_id = o.user_id
  JOIN ad_impressions i ON i.user_key = u.user_key
  WHERE i.ds BETWEEN '2024-03-13' AND '2024-03-20'
    AND i.clicked
    AND i.event_ts BETWEEN o.order_ts - INTERVAL '7' DAY AND o.order_ts
),
last_touches AS (
  SELECT t.order_id, t.campaign_id
  FROM touches t
  WHERE NOT EXISTS (
    SELECT 1
    FROM touches l
    WHERE l.order_id = t.order_id
      AND (l.event_ts > t.event_ts OR (l.event_ts = t.event_ts AND l.impression_id > t.impression_id))
  )
)
SELECT t.campaign_id, COUNT(*) AS orders, SUM(o.amount) AS revenue
FROM paid_orders o
LEFT JOIN last_touches t ON t.order_id = o.order_id
GROUP BY t.campaign_id
ORDER BY t.campaign_id NULLS LAST
