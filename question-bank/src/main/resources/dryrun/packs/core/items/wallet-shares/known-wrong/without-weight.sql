-- A wallet of 100 with two holders has become 200: the bridge multiplies rows, and nothing in your query divides again.
SELECT u.plan, COUNT(DISTINCT h.user_id) AS holders, SUM(b.balance) AS balance
FROM wallet_balances b
JOIN wallet_holders h ON h.wallet_id = b.wallet_id
LEFT JOIN dim_user u ON u.user_id = h.user_id AND u.is_current
WHERE b.ds = '2024-01-31'
GROUP BY u.plan
ORDER BY u.plan
