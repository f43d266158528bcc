-- The latest rows by a join to MAX, doubles removed by DISTINCT
MERGE INTO orders AS o
USING (
  SELECT DISTINCT b.order_id, b.user_id, b.status, b.amount, b.updated_ts
  FROM source_orders b
  JOIN (
    SELECT order_id, MAX(updated_ts) AS updated_ts
    FROM source_orders
    WHERE ds = '2024-03-31'
    GROUP BY order_id
  ) AS l ON l.order_id = b.order_id AND l.updated_ts = b.updated_ts
  WHERE b.ds = '2024-03-31'
) AS s
ON o.order_id = s.order_id
WHEN MATCHED THEN UPDATE SET
  status = s.status,
  amount = CASE WHEN s.amount IS NULL THEN o.amount ELSE s.amount END
WHEN NOT MATCHED THEN INSERT
  (order_id, user_id, order_ts, status, promo_code, amount, ds)
  VALUES (s.order_id, s.user_id, s.updated_ts, s.status, NULL, s.amount, date_format(s.updated_ts, '%Y-%m-%d'))
