-- The first day of each user in a CTE, joined back to the orders
WITH first_days AS (
  SELECT user_id, MIN(ds) AS ds
  FROM orders
  WHERE status IN ('paid', 'shipped')
  GROUP BY user_id
  HAVING MIN(ds) BETWEEN '2024-02-05' AND '2024-02-11'
)
SELECT f.ds, COUNT(DISTINCT f.user_id) AS new_buyers, SUM(o.amount) AS first_day_amount
FROM first_days f
JOIN orders o ON o.user_id = f.user_id AND o.ds = f.ds AND (o.status = 'paid' OR o.status = 'shipped')
GROUP BY f.ds
ORDER BY f.ds
