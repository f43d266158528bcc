WITH days AS (
  SELECT date_add('day', n, DATE '2024-01-08') AS day
  FROM UNNEST(sequence(0, 6)) AS t(n)
),
active AS (
  SELECT DISTINCT user_id, ds
  FROM fact_daily_active
  WHERE ds BETWEEN DATE '2024-01-02' AND DATE '2024-01-14'
)
SELECT
  d.day,
  COUNT(DISTINCT a.user_id) AS active_users
FROM days d
LEFT JOIN active a
  ON a.ds BETWEEN d.day - INTERVAL '6' DAY AND d.day
GROUP BY d.day
ORDER BY d.day
