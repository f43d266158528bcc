-- The condition in WHERE turns your outer join into an inner one: holders without a current row are gone, and so is their money.
SELECT u.plan, COUNT(DISTINCT h.user_id) AS holders, SUM(b.balance * h.weight) AS balance
FROM wallet_balances b
JOIN wallet_holders h ON h.wallet_id = b.wallet_id
LEFT JOIN dim_user u ON u.user_id = h.user_id
WHERE b.ds = '2024-01-31' AND u.is_current
GROUP BY u.plan
ORDER BY u.plan
