-- Sum each user's shares first, then every user is one row and COUNT needs no DISTINCT
WITH user_balance AS (
  SELECT h.user_id, SUM(b.balance * h.weight) AS balance
  FROM wallet_holders h
  JOIN wallet_balances b ON b.wallet_id = h.wallet_id AND b.ds = '2024-01-31'
  GROUP BY h.user_id
)
SELECT u.plan, COUNT(*) AS holders, SUM(s.balance) AS balance
FROM user_balance s
LEFT JOIN dim_user u ON u.user_id = s.user_id AND u.is_current = TRUE
GROUP BY 1
ORDER BY 1
