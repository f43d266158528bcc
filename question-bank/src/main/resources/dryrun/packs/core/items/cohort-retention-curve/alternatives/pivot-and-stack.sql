-- Window for the cohort, one conditional sum per offset, stacked with UNION ALL
WITH activity AS (
  SELECT user_id, week_start, MIN(week_start) OVER (PARTITION BY user_id) AS cohort_week
  FROM weekly_active
  WHERE ds <= '2024-01-28'
),
counted AS (
  SELECT cohort_week,
         COUNT(DISTINCT user_id) AS users,
         SUM(CASE WHEN DATE_DIFF('day', cohort_week, week_start) = 7 THEN 1 ELSE 0 END) AS w1,
         SUM(CASE WHEN DATE_DIFF('day', cohort_week, week_start) = 14 THEN 1 ELSE 0 END) AS w2,
         SUM(CASE WHEN DATE_DIFF('day', cohort_week, week_start) = 21 THEN 1 ELSE 0 END) AS w3
  FROM activity
  WHERE cohort_week >= DATE '2024-01-01'
  GROUP BY cohort_week
),
stacked AS (
  SELECT cohort_week, 0 AS weeks_later, users AS active_users, users FROM counted
  UNION ALL
  SELECT cohort_week, 1, w1, users FROM counted WHERE cohort_week <= DATE '2024-01-15'
  UNION ALL
  SELECT cohort_week, 2, w2, users FROM counted WHERE cohort_week <= DATE '2024-01-08'
  UNION ALL
  SELECT cohort_week, 3, w3, users FROM counted WHERE cohort_week <= DATE '2024-01-01'
)
SELECT cohort_week, weeks_later, active_users, CAST(active_users AS DOUBLE) / CAST(users AS DOUBLE) AS retention
FROM stacked
ORDER BY cohort_week, weeks_later
