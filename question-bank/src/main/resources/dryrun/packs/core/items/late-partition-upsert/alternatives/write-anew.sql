-- Without MERGE, as in classic Hive: write the table anew, old rows mended and new ones added
INSERT OVERWRITE TABLE orders
WITH latest AS (
  SELECT order_id, user_id, status, amount, updated_ts
  FROM (
    SELECT order_id, user_id, status, amount, updated_ts,
           ROW_NUMBER() OVER (PARTITION BY order_id ORDER BY updated_ts DESC) AS rn
    FROM source_orders
    WHERE ds = '2024-03-31' AND order_id IS NOT NULL
  ) AS numbered
  WHERE rn = 1
)
SELECT o.order_id, o.user_id, o.order_ts,
       COALESCE(l.status, o.status) AS status,
       o.promo_code,
       COALESCE(l.amount, o.amount) AS amount,
       o.ds
FROM orders o
LEFT JOIN latest l ON l.order_id = o.order_id
UNION ALL
SELECT l.order_id, l.user_id, l.updated_ts, l.status, CAST(NULL AS VARCHAR), l.amount, CAST(CAST(l.updated_ts AS DATE) AS VARCHAR)
FROM latest l
WHERE NOT EXISTS (SELECT 1 FROM orders o WHERE o.order_id = l.order_id)
