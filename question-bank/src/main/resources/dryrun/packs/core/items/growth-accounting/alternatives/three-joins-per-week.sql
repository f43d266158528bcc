-- No windows: for each report week, join this week, last week and the first week of every user
WITH report_weeks AS (
  SELECT CAST(d AS DATE) AS week_start
  FROM (VALUES ('2024-01-01'), ('2024-01-08'), ('2024-01-15'), ('2024-01-22')) AS t(d)
),
user_weeks AS (
  SELECT user_id, week_start FROM weekly_active GROUP BY 1, 2
),
first_weeks AS (
  SELECT user_id, MIN(week_start) AS first_week FROM user_weeks GROUP BY user_id
),
states AS (
  SELECT w.week_start, f.user_id, f.first_week,
         MAX(CASE WHEN u.week_start = w.week_start THEN 1 ELSE 0 END) AS this_week,
         MAX(CASE WHEN u.week_start = w.week_start - INTERVAL '7' DAY THEN 1 ELSE 0 END) AS last_week
  FROM report_weeks w
  CROSS JOIN first_weeks f
  JOIN user_weeks u ON u.user_id = f.user_id
  GROUP BY w.week_start, f.user_id, f.first_week
)
SELECT w.week_start,
       COALESCE(SUM(CASE WHEN s.this_week = 1 AND s.first_week = s.week_start THEN 1 ELSE 0 END), 0) AS new_users,
       COALESCE(SUM(CASE WHEN s.this_week = 1 AND s.last_week = 1 THEN 1 ELSE 0 END), 0) AS retained,
       COALESCE(SUM(CASE WHEN s.this_week = 1 AND s.last_week = 0 AND s.first_week < s.week_start THEN 1 ELSE 0 END), 0) AS resurrected,
       COALESCE(SUM(CASE WHEN s.this_week = 0 AND s.last_week = 1 THEN 1 ELSE 0 END), 0) AS churned
FROM report_weeks w
LEFT JOIN states s ON s.week_start = w.week_start
GROUP BY w.week_start
ORDER BY w.week_start
