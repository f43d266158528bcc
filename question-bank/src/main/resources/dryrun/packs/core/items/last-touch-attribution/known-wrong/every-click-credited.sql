-- The join repeats an order once per click in its window: two campaigns both claim the whole amount, and the revenue is more than there was.
SELECT i.campaign_id, COUNT(*) AS orders, SUM(o.amount) AS revenue
FROM orders o
LEFT JOIN (
  SELECT u.user_id, a.campaign_id, a.event_ts
  FROM ad_impressions a
  JOIN dim_user u ON u.user_key = a.user_key
  WHERE a.ds BETWEEN '2024-03-13' AND '2024-03-20' AND a.clicked = TRUE
) AS i
  ON i.user_id = o.user_id AND i.event_ts BETWEEN o.order_ts - INTERVAL '7' DAY AND o.order_ts
WHERE o.ds = '2024-03-20' AND o.status IN ('paid', 'shipped')
GROUP BY i.campaign_id
ORDER BY i.campaign_id NULLS LAST
