-- For each day, all known rows up to it, numbered from the latest
WITH days AS (
  SELECT date_add('day', n, DATE '2024-03-04') AS day
  FROM UNNEST(SEQUENCE(0, 6)) AS t(n)
),
candidates AS (
  SELECT d.day, w.wallet_id, w.balance, CAST(w.ds AS DATE) AS known_on,
         ROW_NUMBER() OVER (PARTITION BY d.day, w.wallet_id ORDER BY w.ds DESC) AS recency
  FROM days d
  LEFT JOIN wallet_balances w
    ON CAST(w.ds AS DATE) <= d.day
   AND w.ds >= '2024-02-26'
   AND w.balance IS NOT NULL
)
SELECT day, COUNT(wallet_id) AS wallets,
       SUM(CASE WHEN known_on <> day THEN 1 ELSE 0 END) AS carried_forward,
       COALESCE(SUM(balance), 0) AS total_balance
FROM candidates
WHERE recency = 1
GROUP BY day
ORDER BY day
