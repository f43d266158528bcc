WITH cohorts AS (
  SELECT user_id, MIN(week_start) AS cohort_week
  FROM weekly_active
  WHERE ds <= '2024-01-28'
  GROUP BY user_id
  HAVING MIN(week_start) BETWEEN DATE '2024-01-01' AND DATE '2024-01-22'
),
sizes AS (
  SELECT cohort_week, COUNT(*) AS users
  FROM cohorts
  GROUP BY cohort_week
),
offsets AS (
  SELECT n AS weeks_later
  FROM UNNEST(SEQUENCE(0, 3)) AS t(n)
),
returns AS (
  SELECT c.cohort_week, w.week_start, COUNT(*) AS active_users
  FROM cohorts c
  JOIN weekly_active w ON w.user_id = c.user_id
  WHERE w.ds BETWEEN '2024-01-07' AND '2024-01-28'
  GROUP BY c.cohort_week, w.week_start
)
SELECT
  s.cohort_week,
  o.weeks_later,
  COALESCE(r.active_users, 0) AS active_users,
  CAST(COALESCE(r.active_users, 0) AS DOUBLE) / s.users AS retention
FROM sizes s
CROSS JOIN offsets o
LEFT JOIN returns r
  ON r.cohort_week = s.cohort_week
 AND r.week_start = DATE_ADD('day', 7 * o.weeks_later, s.cohort_week)
WHERE DATE_ADD('day', 7 * o.weeks_later, s.cohort_week) <= DATE '2024-01-22'
ORDER BY s.cohort_week, o.weeks_later
