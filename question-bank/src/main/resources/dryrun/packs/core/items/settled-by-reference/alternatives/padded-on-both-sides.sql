-- The other way round: both sides as text of one length
WITH day_orders AS (
  SELECT order_id, amount, LPAD(CAST(order_id AS VARCHAR), 20, '0') AS padded_ref
  FROM paid_orders
  WHERE ds = '2024-02-05'
),
matched AS (
  SELECT o.order_id, o.amount, COALESCE(SUM(s.amount), 0) AS settled_amount
  FROM day_orders o
  LEFT JOIN provider_settlements s
    ON LPAD(s.order_ref, 20, '0') = o.padded_ref
   AND s.ds IN ('2024-02-05', '2024-02-06', '2024-02-07')
  GROUP BY 1, 2
)
SELECT order_id, amount, settled_amount
FROM matched
WHERE settled_amount <> amount
ORDER BY 1
