-- At least once means copies: you count rows, so an event that was sent again counts twice.
WITH delays AS (
  SELECT CAST(event_ts AS DATE) AS event_day,
         DATE_DIFF('day', CAST(event_ts AS DATE), CAST(ds AS DATE)) AS delay_days
  FROM deliveries
  WHERE ds BETWEEN '2024-01-08' AND '2024-01-17'
    AND event_ts >= TIMESTAMP '2024-01-08 00:00:00' AND event_ts < TIMESTAMP '2024-01-11 00:00:00'
)
SELECT event_day,
       COUNT(CASE WHEN delay_days = 0 THEN 1 END) AS first_count,
       COUNT(CASE WHEN delay_days <= 3 THEN 1 END) AS final_count,
       COUNT(CASE WHEN delay_days > 3 THEN 1 END) AS too_late
FROM delays
GROUP BY event_day
ORDER BY event_day
