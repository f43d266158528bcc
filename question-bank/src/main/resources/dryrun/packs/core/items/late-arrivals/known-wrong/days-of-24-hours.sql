-- You measure in periods of 24 hours, but the job works by calendar days: late in the evening to early in the morning is three complete days and the fourth partition.
WITH first_arrivals AS (
  SELECT event_id, event_ts, MIN(received_ts) AS received_ts, MIN(ds) AS first_ds
  FROM deliveries
  WHERE ds BETWEEN '2024-01-08' AND '2024-01-17'
    AND event_ts >= TIMESTAMP '2024-01-08 00:00:00' AND event_ts < TIMESTAMP '2024-01-11 00:00:00'
  GROUP BY event_id, event_ts
)
SELECT CAST(event_ts AS DATE) AS event_day,
       COUNT(CASE WHEN CAST(event_ts AS DATE) = CAST(first_ds AS DATE) THEN 1 END) AS first_count,
       COUNT(CASE WHEN DATE_DIFF('day', event_ts, received_ts) <= 3 THEN 1 END) AS final_count,
       COUNT(CASE WHEN DATE_DIFF('day', event_ts, received_ts) > 3 THEN 1 END) AS too_late
FROM first_arrivals
GROUP BY CAST(event_ts AS DATE)
ORDER BY event_day
