-- Number the versions of a key with DENSE_RANK: equal rows, NULLs included, are peers
WITH ranked AS (
  SELECT ds, order_id,
         DENSE_RANK() OVER (PARTITION BY ds, order_id ORDER BY user_id, status, amount, updated_ts) AS version
  FROM source_orders
  WHERE ds >= '2024-01-08' AND ds <= '2024-01-10' AND order_id IS NOT NULL
)
SELECT ds, order_id, COUNT(*) AS copies, MAX(version) AS versions
FROM ranked
GROUP BY 1, 2
HAVING COUNT(*) > 1
ORDER BY 1, 2
