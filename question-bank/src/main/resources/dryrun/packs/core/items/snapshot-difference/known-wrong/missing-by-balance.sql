-- You decide "added" by the balance being NULL; a row that is there with an unknown balance is not a missing row.
WITH y AS (SELECT wallet_id, balance FROM wallet_balances WHERE ds = '2024-03-19'),
t AS (SELECT wallet_id, balance FROM wallet_balances WHERE ds = '2024-03-20')
SELECT COALESCE(y.wallet_id, t.wallet_id) AS wallet_id,
       CASE WHEN y.balance IS NULL THEN 'added' WHEN t.balance IS NULL THEN 'removed' ELSE 'changed' END AS change,
       y.balance AS balance_before, t.balance AS balance_after
FROM y FULL JOIN t ON t.wallet_id = y.wallet_id
WHERE y.wallet_id IS NULL OR t.wallet_id IS NULL OR y.balance IS DISTINCT FROM t.balance
ORDER BY 1
