-- MAX of each column by itself mixes rows: the status of one state with the amount of another is an order that never was.
MERGE INTO orders AS o
USING (
  SELECT order_id, MAX(user_id) AS user_id, MAX(status) AS status, MAX(amount) AS amount, MAX(updated_ts) AS updated_ts
  FROM source_orders
  WHERE ds = '2024-03-31' AND order_id IS NOT NULL
  GROUP BY order_id
) AS s
ON o.order_id = s.order_id
WHEN MATCHED THEN UPDATE SET status = s.status, amount = COALESCE(s.amount, o.amount)
WHEN NOT MATCHED THEN INSERT (order_id, user_id, order_ts, status, promo_code, amount, ds)
  VALUES (s.order_id, s.user_id, s.updated_ts, s.status, NULL, s.amount, CAST(CAST(s.updated_ts AS DATE) AS VARCHAR))
