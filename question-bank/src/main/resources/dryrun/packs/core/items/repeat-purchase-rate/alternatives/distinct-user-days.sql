-- Distinct users and days, the second day found by a row number
WITH days AS (
  SELECT user_id, ds, ROW_NUMBER() OVER (PARTITION BY user_id ORDER BY ds) AS nth_day
  FROM (
    SELECT DISTINCT user_id, ds
    FROM orders
    WHERE ds BETWEEN '2024-02-01' AND '2024-02-29' AND status IN ('paid', 'shipped')
  ) AS user_days
)
SELECT
  COUNT(CASE WHEN nth_day = 1 THEN 1 END) AS buyers,
  COUNT(CASE WHEN nth_day = 2 THEN 1 END) AS repeat_buyers,
  ROUND(1.0E0 * COUNT(CASE WHEN nth_day = 2 THEN 1 END) / NULLIF(COUNT(CASE WHEN nth_day = 1 THEN 1 END), 0), 4) AS repeat_rate
FROM days
