-- A zero for each bucket put under the events, then one sum
WITH delays AS (
  SELECT event_id, MIN(DATE_DIFF('minute', event_ts, received_ts)) AS delay
  FROM deliveries
  WHERE ds = '2024-03-12'
  GROUP BY event_id
),
parts AS (
  SELECT CASE WHEN delay >= 60 THEN 60 ELSE delay - MOD(delay, 10) END AS from_minute, 1 AS events
  FROM delays
  UNION ALL
  SELECT n * 10, 0
  FROM UNNEST(SEQUENCE(0, 6)) AS t(n)
)
SELECT from_minute, SUM(events) AS events
FROM parts
GROUP BY from_minute
ORDER BY from_minute
