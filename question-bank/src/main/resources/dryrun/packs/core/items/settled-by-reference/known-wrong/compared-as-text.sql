-- The number becomes '601', and '000000000601' is another text: every padded settlement is missing.
WITH settled AS (
  SELECT order_ref, SUM(amount) AS settled_amount
  FROM provider_settlements
  WHERE ds BETWEEN '2024-02-05' AND '2024-02-07'
  GROUP BY order_ref
)
SELECT o.order_id, o.amount, COALESCE(s.settled_amount, 0) AS settled_amount
FROM paid_orders o
LEFT JOIN settled s ON s.order_ref = CAST(o.order_id AS VARCHAR)
WHERE o.ds = '2024-02-05'
  AND o.amount <> COALESCE(s.settled_amount, 0)
ORDER BY o.order_id
