WITH shares AS (
  SELECT
    h.user_id,
    b.balance * h.weight AS share
  FROM wallet_balances b
  JOIN wallet_holders h ON h.wallet_id = b.wallet_id
  WHERE b.ds = '2024-01-31'
),
current_users AS (
  SELECT user_id, plan
  FROM dim_user
  WHERE is_current
)
SELECT
  u.plan,
  COUNT(DISTINCT s.user_id) AS holders,
  SUM(s.share) AS balance
FROM shares s
LEFT JOIN current_users u ON u.user_id = s.user_id
GROUP BY u.plan
ORDER BY u.plan
