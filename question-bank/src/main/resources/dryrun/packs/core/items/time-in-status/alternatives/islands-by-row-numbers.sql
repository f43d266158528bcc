-- Gaps and islands: the difference of two row numbers names a stay
WITH scans AS (
  SELECT DISTINCT order_id, status, event_ts
  FROM deliveries
  WHERE ds >= '2024-03-04' AND ds <= '2024-03-10'
),
numbered AS (
  SELECT order_id, status, event_ts,
         ROW_NUMBER() OVER (PARTITION BY order_id ORDER BY event_ts)
           - ROW_NUMBER() OVER (PARTITION BY order_id, status ORDER BY event_ts) AS island
  FROM scans
),
islands AS (
  SELECT order_id, status, island, MIN(event_ts) AS since
  FROM numbered
  GROUP BY order_id, status, island
),
stays AS (
  SELECT status, since, LEAD(since) OVER (PARTITION BY order_id ORDER BY since) AS until_ts
  FROM islands
)
SELECT status, COUNT(until_ts) AS stays,
       SUM(DATEDIFF('minute', since, until_ts)) AS total_minutes,
       MAX(DATEDIFF('minute', since, until_ts)) AS longest_minutes
FROM stays
GROUP BY status
HAVING COUNT(until_ts) > 0
ORDER BY status
