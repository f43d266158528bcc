-- Each scan begins a stay of yours, repeats and copies too: the total is right, the number of stays and the longest one are not.
WITH stays AS (
  SELECT status, DATE_DIFF('minute', event_ts, LEAD(event_ts) OVER (PARTITION BY order_id ORDER BY event_ts)) AS minutes
  FROM deliveries
  WHERE ds BETWEEN '2024-03-04' AND '2024-03-10'
)
SELECT status, COUNT(*) AS stays, SUM(minutes) AS total_minutes, MAX(minutes) AS longest_minutes
FROM stays
WHERE minutes IS NOT NULL
GROUP BY status
ORDER BY status
