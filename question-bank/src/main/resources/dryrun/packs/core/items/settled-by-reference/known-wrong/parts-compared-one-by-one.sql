-- Two parts of 30 and 20 are not wrong because neither is 50: sum the settlements of an order before you compare.
SELECT o.order_id, o.amount, COALESCE(s.amount, 0) AS settled_amount
FROM paid_orders o
LEFT JOIN provider_settlements s
  ON TRY_CAST(s.order_ref AS BIGINT) = o.order_id
 AND s.ds BETWEEN '2024-02-05' AND '2024-02-07'
WHERE o.ds = '2024-02-05'
  AND o.amount <> COALESCE(s.amount, 0)
ORDER BY o.order_id
