-- You cut to the four weeks before looking ahead, so nobody is ever retained from the last one.
WITH user_weeks AS (
  SELECT user_id, week_start
  FROM weekly_active
  WHERE ds BETWEEN '2024-01-07' AND '2024-01-28'
),
w AS (
  SELECT user_id, week_start, LEAD(week_start) OVER (PARTITION BY user_id ORDER BY week_start) AS next_week
  FROM user_weeks
)
SELECT week_start, COUNT(*) AS active_users,
       COUNT(CASE WHEN next_week = week_start + INTERVAL '7' DAY THEN 1 END) AS retained_users,
       CAST(COUNT(CASE WHEN next_week = week_start + INTERVAL '7' DAY THEN 1 END) AS DOUBLE) / COUNT(*) AS retention
FROM w
GROUP BY week_start
ORDER BY week_start
