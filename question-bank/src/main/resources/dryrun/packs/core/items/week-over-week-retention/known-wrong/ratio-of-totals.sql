-- You divide next week's active users by this week's: new users push that up, even above 1. Retained users must come from the denominator.
WITH weekly AS (
  SELECT week_start, COUNT(DISTINCT user_id) AS active_users
  FROM weekly_active
  WHERE ds BETWEEN '2024-01-07' AND '2024-02-04'
  GROUP BY week_start
)
SELECT w.week_start, w.active_users, COALESCE(n.active_users, 0) AS retained_users,
       CAST(COALESCE(n.active_users, 0) AS DOUBLE) / w.active_users AS retention
FROM weekly w
LEFT JOIN weekly n ON n.week_start = w.week_start + INTERVAL '7' DAY
WHERE w.week_start <= DATE '2024-01-22'
ORDER BY w.week_start
