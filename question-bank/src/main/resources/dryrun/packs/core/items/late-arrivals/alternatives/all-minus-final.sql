-- Distinct events so far, at three points in time: too late is all without what was final
WITH arrivals AS (
  SELECT event_id, CAST(event_ts AS DATE) AS event_day, CAST(ds AS DATE) AS arrived_on
  FROM deliveries
  WHERE ds BETWEEN '2024-01-08' AND '2024-01-17'
),
totals AS (
  SELECT
    event_day,
    COUNT(DISTINCT CASE WHEN arrived_on <= event_day THEN event_id END) AS first_count,
    COUNT(DISTINCT CASE WHEN arrived_on <= event_day + INTERVAL '3' DAY THEN event_id END) AS final_count,
    COUNT(DISTINCT event_id) AS all_events
  FROM arrivals
  WHERE event_day IN (DATE '2024-01-08', DATE '2024-01-09', DATE '2024-01-10')
  GROUP BY event_day
)
SELECT event_day, first_count, final_count, all_events - final_count AS too_late
FROM totals
ORDER BY event_day
