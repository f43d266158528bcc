-- Three named parts, put together with UNION ALL
WITH y AS (SELECT wallet_id, balance FROM wallet_balances WHERE ds = '2024-03-19'),
t AS (SELECT wallet_id, balance FROM wallet_balances WHERE ds = '2024-03-20')
SELECT t.wallet_id, 'added' AS change, CAST(NULL AS DECIMAL(12,2)) AS balance_before, t.balance AS balance_after
FROM t
WHERE NOT EXISTS (SELECT 1 FROM y WHERE y.wallet_id = t.wallet_id)
UNION ALL
SELECT y.wallet_id, 'removed', y.balance, CAST(NULL AS DECIMAL(12,2))
FROM y
WHERE NOT EXISTS (SELECT 1 FROM t WHERE t.wallet_id = y.wallet_id)
UNION ALL
SELECT y.wallet_id, 'changed', y.balance, t.balance
FROM y
JOIN t ON t.wallet_id = y.wallet_id
WHERE y.balance IS DISTINCT FROM t.balance
ORDER BY 1
