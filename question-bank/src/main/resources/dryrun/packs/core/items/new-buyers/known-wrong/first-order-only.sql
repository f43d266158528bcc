-- What they spent on the day is all their orders of that day; you kept only the first one.
WITH numbered AS (
  SELECT user_id, ds, amount,
         ROW_NUMBER() OVER (PARTITION BY user_id ORDER BY ds, order_ts, order_id) AS order_no
  FROM orders
  WHERE status IN ('paid', 'shipped')
)
SELECT ds, COUNT(*) AS new_buyers, SUM(amount) AS first_day_amount
FROM numbered
WHERE order_no = 1 AND ds BETWEEN '2024-02-05' AND '2024-02-11'
GROUP BY ds
ORDER BY ds
