-- Your last bucket ends at 70 minutes; what takes two hours is in none of them, and that is what the alert is for.
WITH buckets AS (SELECT n * 10 AS from_minute FROM UNNEST(SEQUENCE(0, 6)) AS t(n)),
bucketed AS (
  SELECT event_id, DATE_DIFF('minute', event_ts, MIN(received_ts)) / 10 * 10 AS from_minute
  FROM deliveries WHERE ds = '2024-03-12' GROUP BY event_id, event_ts
)
SELECT b.from_minute, COUNT(e.event_id) AS events
FROM buckets b LEFT JOIN bucketed e ON e.from_minute = b.from_minute
GROUP BY b.from_minute
ORDER BY b.from_minute
