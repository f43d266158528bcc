-- You number the clicks per user; whoever ordered twice that day keeps one order only.
WITH credited AS (
  SELECT o.order_id, o.amount, i.campaign_id,
         ROW_NUMBER() OVER (PARTITION BY o.user_id ORDER BY i.event_ts DESC, i.impression_id DESC, o.order_id) AS recency
  FROM orders o
  LEFT JOIN (
    SELECT u.user_id, a.campaign_id, a.impression_id, a.event_ts
    FROM ad_impressions a
    JOIN dim_user u ON u.user_key = a.user_key
    WHERE a.ds BETWEEN '2024-03-13' AND '2024-03-20' AND a.clicked = TRUE
  ) AS i
    ON i.user_id = o.user_id AND i.event_ts BETWEEN o.order_ts - INTERVAL '7' DAY AND o.order_ts
  WHERE o.ds = '2024-03-20' AND o.status IN ('paid', 'shipped')
)
SELECT campaign_id, COUNT(*) AS orders, SUM(amount) AS revenue
FROM credited WHERE recency = 1
GROUP BY campaign_id
ORDER BY campaign_id NULLS LAST
