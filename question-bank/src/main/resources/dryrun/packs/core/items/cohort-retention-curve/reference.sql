WITH weeks AS (
  SELECT n, DATE_ADD('day', 7 * n, DATE '2024-01-01') AS week_start
  FROM UNNEST(SEQUENCE(0, 3)) AS t(n)
),
activity AS (
  SELECT
    user_id,
    week_start,
    MIN(week_start) OVER (PARTITION BY user_id) AS cohort_week
  FROM weekly_active
  WHERE ds <= '2024-01-28'
),
counts AS (
  SELECT cohort_week, week_start, COUNT(*) AS active_users
  FROM activity
  GROUP BY cohort_week, week_start
)
SELECT
  c.week_start AS cohort_week,
  w.n - c.n AS weeks_later,
  COALESCE(r.active_users, 0) AS active_users,
  CAST(COALESCE(r.active_users, 0) AS DOUBLE) / s.active_users AS retention
FROM weeks c
JOIN weeks w ON w.n >= c.n
JOIN counts s
  ON s.cohort_week = c.week_start
 AND s.week_start = c.week_start
LEFT JOIN counts r
  ON r.cohort_week = c.week_start
 AND r.week_start = w.week_start
ORDER BY cohort_week, weeks_later
