-- A grid of wallets and days; a running count of known balances names the stretch that each one fills
WITH grid_days AS (
  SELECT date_add('day', n, DATE '2024-02-26') AS day
  FROM UNNEST(SEQUENCE(0, 13)) AS t(n)
),
wallets AS (
  SELECT DISTINCT wallet_id
  FROM wallet_balances
  WHERE ds BETWEEN '2024-02-26' AND '2024-03-10'
),
filled AS (
  SELECT g.day, w.wallet_id, b.balance,
         COUNT(b.balance) OVER (PARTITION BY w.wallet_id ORDER BY g.day) AS stretch
  FROM grid_days g
  CROSS JOIN wallets w
  LEFT JOIN wallet_balances b ON b.wallet_id = w.wallet_id AND CAST(b.ds AS DATE) = g.day
),
carried AS (
  SELECT day,
         MAX(balance) OVER (PARTITION BY wallet_id, stretch) AS balance,
         CASE WHEN balance IS NULL THEN 1 ELSE 0 END AS is_filled
  FROM filled
)
SELECT g.day, COUNT(c.balance) AS wallets,
       COALESCE(SUM(CASE WHEN c.balance IS NOT NULL THEN c.is_filled END), 0) AS carried_forward,
       COALESCE(SUM(c.balance), 0) AS total_balance
FROM grid_days g
LEFT JOIN carried c ON c.day = g.day
WHERE g.day >= DATE '2024-03-04'
GROUP BY g.day
ORDER BY g.day
