-- One time line per user: clicks and orders together, each order looks back at the click before it
WITH clicks AS (
  SELECT u.user_id, i.event_ts, i.impression_id, i.campaign_id
  FROM ad_impressions i
  JOIN dim_user u ON u.user_key = i.user_key
  WHERE i.ds >= '2024-03-13' AND i.ds <= '2024-03-20' AND i.clicked = TRUE
),
time_line AS (
  SELECT user_id, event_ts AS ts, 0 AS is_order, impression_id AS id, campaign_id, CAST(NULL AS DECIMAL(12,2)) AS amount
  FROM clicks
  UNION ALL
  SELECT user_id, order_ts, 1, order_id, CAST(NULL AS BIGINT), amount
  FROM orders
  WHERE ds = '2024-03-20' AND status IN ('paid', 'shipped')
),
stretches AS (
  SELECT user_id, ts, is_order, campaign_id, amount,
         SUM(1 - is_order) OVER (
           PARTITION BY user_id ORDER BY ts, is_order, id
           ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
         ) AS stretch
  FROM time_line
),
looked_back AS (
  SELECT is_order, amount, ts,
         MAX(campaign_id) OVER (PARTITION BY user_id, stretch) AS campaign_id,
         MAX(CASE WHEN is_order = 0 THEN ts END) OVER (PARTITION BY user_id, stretch) AS clicked_at
  FROM stretches
),
judged AS (
  SELECT amount, CASE WHEN clicked_at >= ts - INTERVAL '7' DAY THEN campaign_id END AS campaign_id
  FROM looked_back
  WHERE is_order = 1
)
SELECT campaign_id, COUNT(*) AS orders, SUM(amount) AS revenue
FROM judged
GROUP BY campaign_id
ORDER BY campaign_id NULLS LAST
