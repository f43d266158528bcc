-- Every user once per offset; the left join finds the activity of just that week
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
)
SELECT e.cohort_week, e.weeks_later, COUNT(w.user_id) AS active_users,
       COUNT(w.user_id) * 1.0E0 / COUNT(*) AS retention
FROM expected e
LEFT JOIN weekly_active w
  ON w.user_id = e.user_id AND w.week_start = e.week_start AND w.ds <= '2024-01-28'
WHERE e.week_start <= DATE '2024-01-22'
GROUP BY e.cohort_week, e.weeks_later
ORDER BY 1, 2
