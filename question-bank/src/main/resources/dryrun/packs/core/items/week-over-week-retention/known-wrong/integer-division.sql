-- BIGINT by BIGINT is a BIGINT: every retention below 100% becomes 0. Cast before you divide.
WITH user_weeks AS (
  SELECT user_id, week_start
  FROM weekly_active
  WHERE ds BETWEEN '2024-01-07' AND '2024-02-04'
),
w AS (
  SELECT user_id, week_start, LEAD(week_start) OVER (PARTITION BY user_id ORDER BY week_start) AS next_week
  FROM user_weeks
)
SELECT week_start, COUNT(*) AS active_users,
       COUNT(CASE WHEN next_week = week_start + INTERVAL '7' DAY THEN 1 END) AS retained_users,
       COUNT(CASE WHEN next_week = week_start + INTERVAL '7' DAY THEN 1 END) / COUNT(*) AS retention
FROM w
WHERE week_start <= DATE '2024-01-22'
GROUP BY week_start
ORDER BY week_start
