WITH buckets AS (
  SELECT n * 10 AS from_minute
  FROM UNNEST(SEQUENCE(0, 6)) AS t(n)
),
first_arrivals AS (
  SELECT event_id, MIN(event_ts) AS event_ts, MIN(received_ts) AS received_ts
  FROM deliveries
  WHERE ds = '2024-03-12'
  GROUP BY event_id
),
bucketed AS (
  SELECT
    event_id,
    LEAST(DATE_DIFF('minute', event_ts, received_ts) / 10, 6) * 10 AS from_minute
  FROM first_arrivals
)
SELECT
  b.from_minute,
  COUNT(e.event_id) AS events
FROM buckets b
LEFT JOIN bucketed e ON e.from_minute = b.from_minute
GROUP BY b.from_minute
ORDER BY b.from_minute
