-- COUNT counts shares, not people: who holds two wallets is two holders in your report.
SELECT u.plan, COUNT(h.user_id) AS holders, SUM(b.balance * h.weight) AS balance
FROM wallet_balances b
JOIN wallet_holders h ON h.wallet_id = b.wallet_id
LEFT JOIN dim_user u ON u.user_id = h.user_id AND u.is_current
WHERE b.ds = '2024-01-31'
GROUP BY u.plan
ORDER BY u.plan
