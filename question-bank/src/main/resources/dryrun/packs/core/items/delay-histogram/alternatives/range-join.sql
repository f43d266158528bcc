-- Buckets as half-open ranges of minutes, joined by range
WITH ranges AS (
  SELECT n * 10 AS lo, CASE WHEN n < 6 THEN n * 10 + 10 END AS hi
  FROM UNNEST(SEQUENCE(0, 6)) AS t(n)
),
copies AS (
  SELECT event_id, DATEDIFF('minute', event_ts, received_ts) AS delay,
         ROW_NUMBER() OVER (PARTITION BY event_id ORDER BY received_ts) AS rn
  FROM deliveries
  WHERE ds = '2024-03-12'
)
SELECT r.lo AS from_minute, COUNT(c.event_id) AS events
FROM ranges r
LEFT JOIN copies c ON c.rn = 1 AND c.delay >= r.lo AND (r.hi IS NULL OR c.delay < r.hi)
GROUP BY r.lo
ORDER BY r.lo
