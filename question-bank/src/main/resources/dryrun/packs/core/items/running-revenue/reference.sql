SELECT
  ds,
  order_id,
  order_ts,
  amount,
  SUM(amount) OVER (
    PARTITION BY ds
    ORDER BY order_ts, order_id
    ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
  ) AS revenue_so_far
FROM orders
WHERE ds IN ('2024-01-08', '2024-01-09')
  AND status IN ('paid', 'shipped')
ORDER BY ds, order_ts, order_id
