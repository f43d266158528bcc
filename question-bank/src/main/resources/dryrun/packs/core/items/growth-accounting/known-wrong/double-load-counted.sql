-- A partition that was loaded twice gives a user two rows for one week; your LAG finds the same week, zero days before.
WITH neighbours AS (
  SELECT user_id, week_start,
         LAG(week_start) OVER (PARTITION BY user_id ORDER BY week_start) AS previous_week,
         LEAD(week_start) OVER (PARTITION BY user_id ORDER BY week_start) AS next_week
  FROM weekly_active
),
events AS (
  SELECT week_start,
         CASE WHEN previous_week IS NULL THEN 'new'
              WHEN date_diff('day', previous_week, week_start) = 7 THEN 'retained'
              ELSE 'resurrected' END AS event
  FROM neighbours
  UNION ALL
  SELECT date_add('day', 7, week_start), 'churned' FROM neighbours
  WHERE next_week IS NULL OR date_diff('day', week_start, next_week) > 7
),
report_weeks AS (
  SELECT date_add('day', 7 * n, DATE '2024-01-01') AS week_start FROM UNNEST(sequence(0, 3)) AS t(n)
)
SELECT w.week_start,
       COUNT(CASE WHEN e.event = 'new' THEN 1 END) AS new_users,
       COUNT(CASE WHEN e.event = 'retained' THEN 1 END) AS retained,
       COUNT(CASE WHEN e.event = 'resurrected' THEN 1 END) AS resurrected,
       COUNT(CASE WHEN e.event = 'churned' THEN 1 END) AS churned
FROM report_weeks w
LEFT JOIN events e ON e.week_start = w.week_start
GROUP BY w.week_start
ORDER BY w.week_start
