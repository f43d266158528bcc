WITH before_day AS (
  SELECT wallet_id, balance
  FROM wallet_balances
  WHERE ds = '2024-03-19'
),
after_day AS (
  SELECT wallet_id, balance
  FROM wallet_balances
  WHERE ds = '2024-03-20'
)
SELECT
  COALESCE(b.wallet_id, a.wallet_id) AS wallet_id,
  CASE
    WHEN b.wallet_id IS NULL THEN 'added'
    WHEN a.wallet_id IS NULL THEN 'removed'
    ELSE 'changed'
  END AS change,
  b.balance AS balance_before,
  a.balance AS balance_after
FROM before_day b
FULL JOIN after_day a ON a.wallet_id = b.wallet_id
WHERE b.wallet_id IS NULL
   OR a.wallet_id IS NULL
   OR b.balance IS DISTINCT FROM a.balance
ORDER BY wallet_id
