-- Deduplicate first, then count rows
WITH accepted AS (
  SELECT DISTINCT event_id, order_id, status
  FROM deliveries
  WHERE ds IN ('2024-02-14', '2024-02-15', '2024-02-16', '2024-02-17')
    AND CAST(event_ts AS DATE) = DATE '2024-02-14'
)
SELECT status, COUNT(*) AS events, COUNT(DISTINCT order_id) AS orders
FROM accepted
GROUP BY status
ORDER BY status
