-- First day of each user in the week, and the last one before it: nobody can come back twice in seven days
WITH in_week AS (
  SELECT user_id, MIN(ds) AS returned_on
  FROM fact_daily_active
  WHERE ds BETWEEN DATE '2024-03-25' AND DATE '2024-03-31'
  GROUP BY user_id
),
before_week AS (
  SELECT user_id, MAX(ds) AS last_seen
  FROM fact_daily_active
  WHERE ds >= DATE '2024-01-01' AND ds < DATE '2024-03-25'
  GROUP BY user_id
)
SELECT w.user_id, w.returned_on, b.last_seen,
       DATE_DIFF('day', b.last_seen, w.returned_on) - 1 AS silent_days
FROM in_week w
JOIN before_week b ON b.user_id = w.user_id
WHERE DATE_DIFF('day', b.last_seen, w.returned_on) - 1 >= 28
ORDER BY w.returned_on, w.user_id
