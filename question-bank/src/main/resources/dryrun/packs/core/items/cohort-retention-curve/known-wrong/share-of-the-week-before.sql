-- You divide by those active the week before: a curve is drawn against the whole cohort, or it can go up and down at will.
WITH cohorts AS (
  SELECT user_id, MIN(week_start) AS cohort_week
  FROM weekly_active
  WHERE ds <= '2024-01-28'
  GROUP BY user_id
),
expected AS (
  SELECT c.user_id, c.cohort_week, t.n AS weeks_later, DATE_ADD('week', t.n, c.cohort_week) AS week_start
  FROM cohorts c
  CROSS JOIN UNNEST(SEQUENCE(0, 3)) AS t(n)
  WHERE c.cohort_week >= DATE '2024-01-01'
),
counts AS (
  SELECT e.cohort_week, e.weeks_later, COUNT(w.user_id) AS active_users
  FROM expected e
  LEFT JOIN weekly_active w ON w.user_id = e.user_id AND w.week_start = e.week_start AND w.ds <= '2024-01-28'
  WHERE e.week_start <= DATE '2024-01-22'
  GROUP BY e.cohort_week, e.weeks_later
)
SELECT cohort_week, weeks_later, active_users,
       CAST(active_users AS DOUBLE)
         / NULLIF(COALESCE(LAG(active_users) OVER (PARTITION BY cohort_week ORDER BY weeks_later), active_users), 0) AS retention
FROM counts
ORDER BY 1, 2
