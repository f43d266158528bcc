-- Each week joined to the week after it
WITH user_weeks AS (
  SELECT user_id, week_start
  FROM weekly_active
  WHERE ds BETWEEN '2024-01-07' AND '2024-02-04'
)
SELECT
  w.week_start,
  COUNT(w.user_id) AS active_users,
  COUNT(n.user_id) AS retained_users,
  CAST(COUNT(n.user_id) AS DOUBLE) / COUNT(w.user_id) AS retention
FROM user_weeks w
LEFT JOIN user_weeks n
  ON n.user_id = w.user_id
 AND n.week_start = w.week_start + INTERVAL '7' DAY
WHERE w.week_start <= DATE '2024-01-22'
GROUP BY w.week_start
ORDER BY w.week_start
