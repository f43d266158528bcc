-- GROUP BY knows only the buckets that occur; on the chart the gap between 20 and 50 minutes closes up.
WITH first_arrivals AS (
  SELECT event_id, event_ts, MIN(received_ts) AS received_ts
  FROM deliveries WHERE ds = '2024-03-12' GROUP BY event_id, event_ts
)
SELECT LEAST(DATE_DIFF('minute', event_ts, received_ts) / 10, 6) * 10 AS from_minute, COUNT(*) AS events
FROM first_arrivals
GROUP BY 1
ORDER BY 1
