WITH user_days AS (
  SELECT user_id, COUNT(DISTINCT ds) AS order_days
  FROM orders
  WHERE ds BETWEEN '2024-02-01' AND '2024-02-29'
    AND status IN ('paid', 'shipped')
  GROUP BY user_id
),
totals AS (
  SELECT
    COUNT(*) AS buyers,
    COUNT(CASE WHEN order_days >= 2 THEN 1 END) AS repeat_buyers
  FROM user_days
)
SELECT
  buyers,
  repeat_buyers,
  ROUND(CAST(repeat_buyers AS DOUBLE) / NULLIF(buyers, 0), 4) AS repeat_rate
FROM totals
