-- By a join: each scan ends at the first scan of another status; scans with the same end are one stay
WITH scans AS (
  SELECT order_id, status, event_ts
  FROM deliveries
  WHERE ds BETWEEN '2024-03-04' AND '2024-03-10'
),
ends AS (
  SELECT a.order_id, a.status, a.event_ts, MIN(b.event_ts) AS ended_at
  FROM scans a
  JOIN scans b ON b.order_id = a.order_id AND b.event_ts > a.event_ts AND b.status <> a.status
  GROUP BY a.order_id, a.status, a.event_ts
),
stays AS (
  SELECT status, DATE_DIFF('minute', MIN(event_ts), ended_at) AS minutes
  FROM ends
  GROUP BY order_id, status, ended_at
)
SELECT status, COUNT(*) AS stays, SUM(minutes) AS total_minutes, MAX(minutes) AS longest_minutes
FROM stays
GROUP BY status
ORDER BY status
