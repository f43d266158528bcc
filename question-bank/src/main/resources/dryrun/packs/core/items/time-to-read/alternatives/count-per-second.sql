-- A histogram first: count per waiting time, then walk the running counts
WITH histogram AS (
  SELECT ds, DATEDIFF('second', sent_ts, read_ts) AS seconds, COUNT(*) AS messages
  FROM messages
  WHERE ds >= '2024-01-08' AND ds <= '2024-01-10' AND read_ts IS NOT NULL
  GROUP BY 1, 2
),
running AS (
  SELECT ds, seconds,
         SUM(messages) OVER (PARTITION BY ds ORDER BY seconds ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS up_to,
         SUM(messages) OVER (PARTITION BY ds) AS n
  FROM histogram
)
SELECT ds,
       MAX(n) AS read_messages,
       (MIN(CASE WHEN 2 * up_to >= n THEN seconds END) + MIN(CASE WHEN 2 * up_to >= n + 1 THEN seconds END)) / 2.0 AS median_seconds,
       MIN(CASE WHEN 10 * up_to >= 9 * n THEN seconds END) AS p90_seconds
FROM running
GROUP BY ds
ORDER BY ds
