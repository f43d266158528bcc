-- You count the churned in the last week in which they were still active; they are missing one week later.
WITH user_weeks AS (
  SELECT DISTINCT user_id, week_start FROM weekly_active
),
neighbours AS (
  SELECT user_id, week_start,
         LAG(week_start) OVER (PARTITION BY user_id ORDER BY week_start) AS previous_week,
         LEAD(week_start) OVER (PARTITION BY user_id ORDER BY week_start) AS next_week
  FROM user_weeks
),
report_weeks AS (
  SELECT date_add('day', 7 * n, DATE '2024-01-01') AS week_start FROM UNNEST(sequence(0, 3)) AS t(n)
)
SELECT w.week_start,
       COUNT(CASE WHEN e.user_id IS NOT NULL AND e.previous_week IS NULL THEN 1 END) AS new_users,
       COUNT(CASE WHEN date_diff('day', e.previous_week, e.week_start) = 7 THEN 1 END) AS retained,
       COUNT(CASE WHEN date_diff('day', e.previous_week, e.week_start) > 7 THEN 1 END) AS resurrected,
       COUNT(CASE WHEN e.user_id IS NOT NULL AND (e.next_week IS NULL OR date_diff('day', e.week_start, e.next_week) > 7) THEN 1 END) AS churned
FROM report_weeks w
LEFT JOIN neighbours e ON e.week_start = w.week_start
GROUP BY w.week_start
ORDER BY w.week_start
