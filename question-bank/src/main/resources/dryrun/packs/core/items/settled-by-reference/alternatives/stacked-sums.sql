-- No join: both sides stacked, orders as plus and settlements as minus
WITH movements AS (
  SELECT order_id, amount, CAST(0 AS DECIMAL(12, 2)) AS settled, 1 AS is_order
  FROM paid_orders
  WHERE ds = '2024-02-05'
  UNION ALL
  SELECT CAST(REGEXP_REPLACE(order_ref, '^0+', '') AS BIGINT), CAST(0 AS DECIMAL(12, 2)), amount, 0
  FROM provider_settlements
  WHERE ds >= '2024-02-05' AND ds <= '2024-02-07' AND order_ref NOT LIKE 'TEST-%'
)
SELECT order_id, SUM(amount) AS amount, SUM(settled) AS settled_amount
FROM movements
GROUP BY order_id
HAVING SUM(is_order) = 1 AND SUM(amount) <> SUM(settled)
ORDER BY order_id
