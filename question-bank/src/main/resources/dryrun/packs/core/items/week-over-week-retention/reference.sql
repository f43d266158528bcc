WITH with_next_week AS (
  SELECT
    user_id,
    week_start,
    LEAD(week_start) OVER (PARTITION BY user_id ORDER BY week_start) AS next_active_week
  FROM weekly_active
  WHERE ds BETWEEN '2024-01-07' AND '2024-02-04'
),
weekly_counts AS (
  SELECT
    week_start,
    COUNT(*) AS active_users,
    COUNT(CASE WHEN next_active_week = week_start + INTERVAL '7' DAY THEN 1 END) AS retained_users
  FROM with_next_week
  WHERE week_start <= DATE '2024-01-22'
  GROUP BY week_start
)
SELECT
  week_start,
  active_users,
  retained_users,
  CAST(retained_users AS DOUBLE) / active_users AS retention
FROM weekly_counts
ORDER BY week_start
