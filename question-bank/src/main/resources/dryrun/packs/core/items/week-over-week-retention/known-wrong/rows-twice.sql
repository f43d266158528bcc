-- The grain you rely on does not hold: where a user's week is there twice, LEAD sees the same week again and the user counts twice.
WITH w AS (
  SELECT user_id, week_start, LEAD(week_start) OVER (PARTITION BY user_id ORDER BY week_start) AS next_week
  FROM weekly_active
  WHERE ds BETWEEN '2024-01-07' AND '2024-02-04'
)
SELECT week_start, COUNT(*) AS active_users,
       COUNT(CASE WHEN next_week = week_start + INTERVAL '7' DAY THEN 1 END) AS retained_users,
       CAST(COUNT(CASE WHEN next_week = week_start + INTERVAL '7' DAY THEN 1 END) AS DOUBLE) / COUNT(*) AS retention
FROM w
WHERE week_start <= DATE '2024-01-22'
GROUP BY week_start
ORDER BY week_start
