WITH buying_days AS (
  SELECT
    user_id,
    ds,
    SUM(amount) AS amount,
    MIN(ds) OVER (PARTITION BY user_id) AS first_ds
  FROM orders
  WHERE status IN ('paid', 'shipped')
  GROUP BY user_id, ds
)
SELECT
  ds,
  COUNT(*) AS new_buyers,
  SUM(amount) AS first_day_amount
FROM buying_days
WHERE ds = first_ds
  AND ds BETWEEN '2024-02-05' AND '2024-02-11'
GROUP BY ds
ORDER BY ds
