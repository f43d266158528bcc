WITH order_versions AS (
  SELECT
    ds,
    order_id,
    user_id,
    status,
    amount,
    updated_ts,
    COUNT(*) AS copies
  FROM source_orders
  WHERE ds BETWEEN '2024-01-08' AND '2024-01-10'
    AND order_id IS NOT NULL
  GROUP BY ds, order_id, user_id, status, amount, updated_ts
)
SELECT
  ds,
  order_id,
  SUM(copies) AS copies,
  COUNT(*) AS versions
FROM order_versions
GROUP BY ds, order_id
HAVING SUM(copies) > 1
ORDER BY ds, order_id
