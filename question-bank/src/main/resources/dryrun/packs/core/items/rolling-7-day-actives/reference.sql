WITH days AS (
  SELECT date_add('day', n, DATE '2024-01-08') AS day
  FROM UNNEST(sequence(0, 6)) AS t(n)
),
active AS (
  SELECT user_id, ds
  FROM fact_daily_active
  WHERE ds BETWEEN DATE '2024-01-02' AND DATE '2024-01-14'
),
users_of_window AS (
  SELECT d.day, a.user_id, MAX(a.ds) AS last_ds
  FROM days d
  LEFT JOIN active a
    ON a.ds BETWEEN d.day - INTERVAL '6' DAY AND d.day
  GROUP BY d.day, a.user_id
)
SELECT
  day,
  COUNT(CASE WHEN last_ds = day THEN 1 END) AS daily_users,
  COUNT(user_id) AS weekly_users,
  CAST(COUNT(CASE WHEN last_ds = day THEN 1 END) AS DOUBLE) / NULLIF(COUNT(user_id), 0) AS stickiness
FROM users_of_window
GROUP BY day
ORDER BY day
