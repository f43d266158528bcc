WITH waits AS (
  SELECT
    ds,
    date_diff('second', sent_ts, read_ts) AS seconds
  FROM messages
  WHERE ds BETWEEN '2024-01-08' AND '2024-01-10'
    AND read_ts IS NOT NULL
),
placed AS (
  SELECT
    ds,
    seconds,
    ROW_NUMBER() OVER (PARTITION BY ds ORDER BY seconds) AS place,
    COUNT(*) OVER (PARTITION BY ds) AS n
  FROM waits
)
SELECT
  ds,
  MAX(n) AS read_messages,
  AVG(CASE WHEN place IN ((n + 1) / 2, (n + 2) / 2) THEN CAST(seconds AS DOUBLE) END) AS median_seconds,
  MIN(CASE WHEN place >= 0.9 * n THEN seconds END) AS p90_seconds
FROM placed
GROUP BY ds
ORDER BY ds
