-- You added up seven daily counts: whoever came every day is seven users in your number.
WITH days AS (
  SELECT date_add('day', n, DATE '2024-01-02') AS day FROM UNNEST(sequence(0, 12)) AS t(n)
),
daily AS (
  SELECT d.day, COUNT(DISTINCT f.user_id) AS users
  FROM days d
  LEFT JOIN fact_daily_active f ON f.ds = d.day
  GROUP BY d.day
),
rolling AS (
  SELECT day, users AS daily_users, SUM(users) OVER (ORDER BY day ROWS BETWEEN 6 PRECEDING AND CURRENT ROW) AS weekly_users
  FROM daily
),
counts AS (
  SELECT day, daily_users, weekly_users FROM rolling WHERE day >= DATE '2024-01-08'
)
SELECT day, daily_users, weekly_users, CAST(daily_users AS DOUBLE) / NULLIF(weekly_users, 0) AS stickiness
FROM counts
ORDER BY day
