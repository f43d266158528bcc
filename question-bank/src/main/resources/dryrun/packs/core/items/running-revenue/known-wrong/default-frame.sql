-- Without a frame you get RANGE up to the current row, and that includes its peers: two orders of one second both show the sum after the second of them.
SELECT ds, order_id, order_ts, amount,
       SUM(amount) OVER (PARTITION BY ds ORDER BY order_ts) AS revenue_so_far
FROM orders
WHERE ds IN ('2024-01-08', '2024-01-09') AND status IN ('paid', 'shipped')
ORDER BY ds, order_ts, order_id
