-- Look the plan up with a scalar subquery, which cannot multiply rows
WITH shares AS (
  SELECT h.user_id, b.balance * h.weight AS share,
         (SELECT MAX(u.plan) FROM dim_user u WHERE u.user_id = h.user_id AND u.is_current) AS plan
  FROM wallet_balances b
  JOIN wallet_holders h ON h.wallet_id = b.wallet_id
  WHERE b.ds = '2024-01-31'
)
SELECT plan, COUNT(DISTINCT user_id) AS holders, SUM(share) AS balance
FROM shares
GROUP BY plan
ORDER BY plan
