-- You count orders; two on the same day are one shopping trip.
WITH user_orders AS (
  SELECT user_id, COUNT(*) AS order_count
  FROM orders
  WHERE ds BETWEEN '2024-02-01' AND '2024-02-29' AND status IN ('paid', 'shipped')
  GROUP BY user_id
)
SELECT COUNT(*) AS buyers, COUNT(CASE WHEN order_count >= 2 THEN 1 END) AS repeat_buyers,
       ROUND(CAST(COUNT(CASE WHEN order_count >= 2 THEN 1 END) AS DOUBLE) / NULLIF(COUNT(*), 0), 4) AS repeat_rate
FROM user_orders
