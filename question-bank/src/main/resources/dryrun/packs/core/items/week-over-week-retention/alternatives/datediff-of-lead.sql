-- LEAD and DATEDIFF in one go, with distinct counts
WITH w AS (
  SELECT user_id, week_start,
         LEAD(week_start) OVER (PARTITION BY user_id ORDER BY week_start) AS next_week
  FROM weekly_active
  WHERE ds >= '2024-01-07' AND ds <= '2024-02-04'
)
SELECT week_start,
       COUNT(DISTINCT user_id) AS active_users,
       COUNT(DISTINCT CASE WHEN DATEDIFF('day', week_start, next_week) = 7 THEN user_id END) AS retained_users,
       COUNT(DISTINCT CASE WHEN DATEDIFF('day', week_start, next_week) = 7 THEN user_id END) * 1.0 / COUNT(DISTINCT user_id) AS retention
FROM w
WHERE week_start < DATE '2024-01-29'
GROUP BY 1
ORDER BY 1
