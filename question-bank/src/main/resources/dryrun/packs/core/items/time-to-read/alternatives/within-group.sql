-- The ordered-set aggregates, where the engine has them
SELECT
  ds,
  COUNT(*) AS read_messages,
  PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY date_diff('second', sent_ts, read_ts)) AS median_seconds,
  PERCENTILE_DISC(0.9) WITHIN GROUP (ORDER BY date_diff('second', sent_ts, read_ts)) AS p90_seconds
FROM messages
WHERE ds IN ('2024-01-08', '2024-01-09', '2024-01-10') AND read_ts IS NOT NULL
GROUP BY ds
ORDER BY ds
