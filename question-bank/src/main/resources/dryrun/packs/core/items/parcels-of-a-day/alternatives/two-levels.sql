-- Two groupings instead of two distincts: per order and status, then per status
WITH per_order AS (
  SELECT status, order_id, COUNT(DISTINCT event_id) AS events
  FROM deliveries
  WHERE ds >= '2024-02-14' AND ds < '2024-02-18'
    AND date_diff('day', CAST(event_ts AS DATE), DATE '2024-02-14') = 0
  GROUP BY 1, 2
)
SELECT status, SUM(events) AS events, COUNT(*) AS orders
FROM per_order
GROUP BY 1
ORDER BY 1
