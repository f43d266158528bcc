-- You add up the rows of each day; a wallet without a row that day drops out of the total, and the line shows a dip that nobody had.
WITH days AS (
  SELECT date_add('day', n, DATE '2024-03-04') AS day
  FROM UNNEST(SEQUENCE(0, 6)) AS t(n)
)
SELECT d.day, COUNT(w.balance) AS wallets, 0 AS carried_forward, COALESCE(SUM(w.balance), 0) AS total_balance
FROM days d
LEFT JOIN wallet_balances w
  ON CAST(w.ds AS DATE) = d.day AND w.ds BETWEEN '2024-02-26' AND '2024-03-10'
GROUP BY d.day
ORDER BY d.day
