-- Without a window: join every order with those at or before it
WITH sold AS (
  SELECT ds, order_id, order_ts, amount
  FROM orders
  WHERE ds BETWEEN '2024-01-08' AND '2024-01-09'
    AND status IN ('paid', 'shipped')
)
SELECT o.ds, o.order_id, o.order_ts, o.amount, SUM(p.amount) AS revenue_so_far
FROM sold o
JOIN sold p
  ON p.ds = o.ds
 AND (p.order_ts < o.order_ts OR (p.order_ts = o.order_ts AND p.order_id <= o.order_id))
GROUP BY 1, 2, 3, 4
ORDER BY 1, 3, 2
