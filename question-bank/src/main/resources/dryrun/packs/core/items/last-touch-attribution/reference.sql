WITH paid_orders AS (
  SELECT order_id, user_id, order_ts, amount
  FROM orders
  WHERE ds = '2024-03-20'
    AND status IN ('paid', 'shipped')
),
clicks AS (
  SELECT u.user_id, i.campaign_id, i.impression_id, i.event_ts
  FROM ad_impressions i
  JOIN dim_user u ON u.user_key = i.user_key
  WHERE i.ds BETWEEN '2024-03-13' AND '2024-03-20'
    AND i.clicked = TRUE
),
credited AS (
  SELECT
    o.order_id,
    o.amount,
    c.campaign_id,
    ROW_NUMBER() OVER (
      PARTITION BY o.order_id
      ORDER BY c.event_ts DESC, c.impression_id DESC
    ) AS recency
  FROM paid_orders o
  LEFT JOIN clicks c
    ON c.user_id = o.user_id
   AND c.event_ts <= o.order_ts
   AND c.event_ts >= o.order_ts - INTERVAL '7' DAY
)
SELECT
  campaign_id,
  COUNT(*) AS orders,
  SUM(amount) AS revenue
FROM credited
WHERE recency = 1
GROUP BY campaign_id
ORDER BY campaign_id NULLS LAST
