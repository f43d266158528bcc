-- You file every new order under the day of the export; one that came a day late belongs to the partition of its own day, and that day's revenue stays wrong for good.
MERGE INTO orders AS o
USING (
  SELECT order_id, user_id, status, amount, updated_ts
  FROM (
    SELECT order_id, user_id, status, amount, updated_ts,
           ROW_NUMBER() OVER (PARTITION BY order_id ORDER BY updated_ts DESC) AS rn
    FROM source_orders
    WHERE ds = '2024-03-31' AND order_id IS NOT NULL
  ) AS numbered
  WHERE rn = 1
) AS s
ON o.order_id = s.order_id
WHEN MATCHED THEN UPDATE SET status = s.status, amount = COALESCE(s.amount, o.amount)
WHEN NOT MATCHED THEN INSERT (order_id, user_id, order_ts, status, promo_code, amount, ds)
  VALUES (s.order_id, s.user_id, s.updated_ts, s.status, NULL, s.amount, '2024-03-31')
