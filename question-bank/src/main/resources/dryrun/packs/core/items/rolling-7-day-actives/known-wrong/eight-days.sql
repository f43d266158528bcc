-- From seven days before up to today are eight days. Count them on your fingers.
WITH days AS (
  SELECT date_add('day', n, DATE '2024-01-08') AS day FROM UNNEST(sequence(0, 6)) AS t(n)
),
counts AS (
  SELECT d.day, COUNT(DISTINCT CASE WHEN f.ds = d.day THEN f.user_id END) AS daily_users,
         COUNT(DISTINCT f.user_id) AS weekly_users
  FROM days d
  LEFT JOIN fact_daily_active f ON f.ds BETWEEN d.day - INTERVAL '7' DAY AND d.day
  GROUP BY d.day
)
SELECT day, daily_users, weekly_users, CAST(daily_users AS DOUBLE) / NULLIF(weekly_users, 0) AS stickiness
FROM counts
ORDER BY day
