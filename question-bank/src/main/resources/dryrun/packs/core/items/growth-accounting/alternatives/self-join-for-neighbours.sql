-- Self-joins instead of windows: partner in the week before, partner in the week after
WITH user_weeks AS (
  SELECT DISTINCT user_id, week_start FROM weekly_active
),
present AS (
  SELECT c.week_start, c.user_id,
         CASE WHEN p.user_id IS NOT NULL THEN 'retained'
              WHEN c.week_start = f.first_week THEN 'new'
              ELSE 'resurrected' END AS event
  FROM user_weeks c
  JOIN (SELECT user_id, MIN(week_start) AS first_week FROM weekly_active GROUP BY user_id) f ON f.user_id = c.user_id
  LEFT JOIN user_weeks p ON p.user_id = c.user_id AND p.week_start = date_add('day', -7, c.week_start)
),
gone AS (
  SELECT date_add('day', 7, c.week_start) AS week_start, c.user_id, 'churned' AS event
  FROM user_weeks c
  LEFT JOIN user_weeks n ON n.user_id = c.user_id AND n.week_start = date_add('day', 7, c.week_start)
  WHERE n.user_id IS NULL
),
report_weeks AS (
  SELECT CAST(d AS DATE) AS week_start
  FROM (VALUES ('2024-01-01'), ('2024-01-08'), ('2024-01-15'), ('2024-01-22')) AS t(d)
)
SELECT w.week_start,
       SUM(CASE WHEN e.event = 'new' THEN 1 ELSE 0 END) AS new_users,
       SUM(CASE WHEN e.event = 'retained' THEN 1 ELSE 0 END) AS retained,
       SUM(CASE WHEN e.event = 'resurrected' THEN 1 ELSE 0 END) AS resurrected,
       SUM(CASE WHEN e.event = 'churned' THEN 1 ELSE 0 END) AS churned
FROM report_weeks w
LEFT JOIN (SELECT week_start, event FROM present UNION ALL SELECT week_start, event FROM gone) e
  ON e.week_start = w.week_start
GROUP BY w.week_start
ORDER BY w.week_start
