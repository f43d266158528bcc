-- Distinct over the range join, straight from the table; the ratio as a CASE
WITH days AS (
  SELECT CAST(d AS DATE) AS day
  FROM (VALUES ('2024-01-08'), ('2024-01-09'), ('2024-01-10'), ('2024-01-11'), ('2024-01-12'), ('2024-01-13'), ('2024-01-14')) AS t(d)
),
counts AS (
  SELECT d.day,
         COUNT(DISTINCT CASE WHEN f.ds = d.day THEN f.user_id END) AS daily_users,
         COUNT(DISTINCT f.user_id) AS weekly_users
  FROM days d
  LEFT JOIN fact_daily_active f
    ON f.ds > date_add('day', -7, d.day) AND f.ds <= d.day AND f.ds >= DATE '2024-01-02'
  GROUP BY d.day
)
SELECT day, daily_users, weekly_users,
       CASE WHEN weekly_users > 0 THEN 1.0E0 * daily_users / weekly_users END AS stickiness
FROM counts
ORDER BY day
