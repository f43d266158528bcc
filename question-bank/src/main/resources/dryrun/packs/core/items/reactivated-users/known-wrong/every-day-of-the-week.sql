-- You compare each day of the week with the last day before the week; only the first of them is a return.
WITH before_week AS (
  SELECT user_id, MAX(ds) AS last_seen
  FROM fact_daily_active
  WHERE ds >= DATE '2024-01-01' AND ds < DATE '2024-03-25'
  GROUP BY user_id
)
SELECT f.user_id, f.ds AS returned_on, b.last_seen, DATE_DIFF('day', b.last_seen, f.ds) - 1 AS silent_days
FROM (SELECT DISTINCT user_id, ds FROM fact_daily_active WHERE ds BETWEEN DATE '2024-03-25' AND DATE '2024-03-31') AS f
JOIN before_week b ON b.user_id = f.user_id
WHERE DATE_DIFF('day', b.last_seen, f.ds) > 28
ORDER BY returned_on, user_id
