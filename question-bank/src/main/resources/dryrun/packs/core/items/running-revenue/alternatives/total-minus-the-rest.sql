-- Counted from the other end: the day's total without what comes later
WITH sold AS (
  SELECT ds, order_id, order_ts, amount
  FROM orders
  WHERE ds IN ('2024-01-08', '2024-01-09')
    AND (status = 'paid' OR status = 'shipped')
)
SELECT ds, order_id, order_ts, amount,
       SUM(amount) OVER (PARTITION BY ds)
         - SUM(amount) OVER (PARTITION BY ds ORDER BY order_ts DESC, order_id DESC
                             ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW)
         + amount AS revenue_so_far
FROM sold
ORDER BY ds, order_ts, order_id
