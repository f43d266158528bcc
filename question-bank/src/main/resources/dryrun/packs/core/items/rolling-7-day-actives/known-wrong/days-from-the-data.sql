-- Your days come from the table, so a day on which nothing was logged is missing from the report, and that is the day somebody will ask about.
WITH days AS (
  SELECT DISTINCT ds AS day FROM fact_daily_active WHERE ds BETWEEN DATE '2024-01-08' AND DATE '2024-01-14'
),
counts AS (
  SELECT d.day, COUNT(DISTINCT CASE WHEN f.ds = d.day THEN f.user_id END) AS daily_users,
         COUNT(DISTINCT f.user_id) AS weekly_users
  FROM days d
  JOIN fact_daily_active f ON f.ds BETWEEN d.day - INTERVAL '6' DAY AND d.day
  GROUP BY d.day
)
SELECT day, daily_users, weekly_users, CAST(daily_users AS DOUBLE) / NULLIF(weekly_users, 0) AS stickiness
FROM counts
ORDER BY day
