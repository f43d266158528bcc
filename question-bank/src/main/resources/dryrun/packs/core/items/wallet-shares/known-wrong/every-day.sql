-- You added the balances of every day. A balance is a state; thirty-one of them are not thirty-one times the money.
SELECT u.plan, COUNT(DISTINCT h.user_id) AS holders, SUM(b.balance * h.weight) AS balance
FROM wallet_balances b
JOIN wallet_holders h ON h.wallet_id = b.wallet_id
LEFT JOIN dim_user u ON u.user_id = h.user_id AND u.is_current
WHERE b.ds BETWEEN '2024-01-01' AND '2024-01-31'
GROUP BY u.plan
ORDER BY u.plan
