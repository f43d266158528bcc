-- Your WHERE on the two days throws out the rows that the FULL JOIN had just kept: an inner join in disguise.
SELECT COALESCE(b.wallet_id, a.wallet_id) AS wallet_id,
       CASE WHEN b.wallet_id IS NULL THEN 'added' WHEN a.wallet_id IS NULL THEN 'removed' ELSE 'changed' END AS change,
       b.balance AS balance_before, a.balance AS balance_after
FROM wallet_balances b
FULL JOIN wallet_balances a ON a.wallet_id = b.wallet_id
WHERE b.ds = '2024-03-19' AND a.ds = '2024-03-20'
  AND b.balance IS DISTINCT FROM a.balance
ORDER BY 1
