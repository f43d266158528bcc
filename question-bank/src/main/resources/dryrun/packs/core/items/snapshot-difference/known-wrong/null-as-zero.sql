-- COALESCE to 0 makes an unknown balance and an empty wallet the same; a wallet that goes from NULL to 0.00 did change.
WITH y AS (SELECT wallet_id, balance FROM wallet_balances WHERE ds = '2024-03-19'),
t AS (SELECT wallet_id, balance FROM wallet_balances WHERE ds = '2024-03-20')
SELECT COALESCE(y.wallet_id, t.wallet_id) AS wallet_id,
       CASE WHEN y.wallet_id IS NULL THEN 'added' WHEN t.wallet_id IS NULL THEN 'removed' ELSE 'changed' END AS change,
       y.balance AS balance_before, t.balance AS balance_after
FROM y FULL JOIN t ON t.wallet_id = y.wallet_id
WHERE y.wallet_id IS NULL OR t.wallet_id IS NULL OR COALESCE(y.balance, 0) <> COALESCE(t.balance, 0)
ORDER BY 1
