-- An order for which nothing was settled is the worst difference of all, and your inner join drops it.
WITH settled AS (
  SELECT TRY_CAST(order_ref AS BIGINT) AS order_id, SUM(amount) AS settled_amount
  FROM provider_settlements
  WHERE ds BETWEEN '2024-02-05' AND '2024-02-07'
  GROUP BY TRY_CAST(order_ref AS BIGINT)
)
SELECT o.order_id, o.amount, s.settled_amount
FROM paid_orders o
JOIN settled s ON s.order_id = o.order_id
WHERE o.ds = '2024-02-05'
  AND o.amount <> s.settled_amount
ORDER BY o.order_id
