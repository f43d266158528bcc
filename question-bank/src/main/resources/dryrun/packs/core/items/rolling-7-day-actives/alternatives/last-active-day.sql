-- State per user: the last active day up to each day, then count those that are recent enough
WITH days AS (
  SELECT CAST(d AS DATE) AS day
  FROM (VALUES ('2024-01-08'), ('2024-01-09'), ('2024-01-10'), ('2024-01-11'), ('2024-01-12'), ('2024-01-13'), ('2024-01-14')) AS t(d)
),
last_active AS (
  SELECT d.day, f.user_id, MAX(f.ds) AS last_ds
  FROM days d
  LEFT JOIN fact_daily_active f ON f.ds <= d.day AND f.ds >= DATE '2024-01-02'
  GROUP BY d.day, f.user_id
),
counts AS (
  SELECT day,
         SUM(CASE WHEN last_ds = day THEN 1 ELSE 0 END) AS daily_users,
         SUM(CASE WHEN last_ds >= day - INTERVAL '6' DAY THEN 1 ELSE 0 END) AS weekly_users
  FROM last_active
  GROUP BY day
)
SELECT day, daily_users, weekly_users, CAST(daily_users AS DOUBLE) / NULLIF(weekly_users, 0) AS stickiness
FROM counts
ORDER BY day
