-- The first copy of each event by ROW_NUMBER, then sums of 0 and 1
WITH copies AS (
  SELECT event_id, CAST(event_ts AS DATE) AS event_day, CAST(ds AS DATE) AS arrived_on,
         ROW_NUMBER() OVER (PARTITION BY event_id ORDER BY ds, received_ts) AS rn
  FROM deliveries
  WHERE ds >= '2024-01-08' AND ds <= '2024-01-17'
)
SELECT event_day,
       SUM(CASE WHEN arrived_on = event_day THEN 1 ELSE 0 END) AS first_count,
       SUM(CASE WHEN DATEDIFF('day', event_day, arrived_on) BETWEEN 0 AND 3 THEN 1 ELSE 0 END) AS final_count,
       SUM(CASE WHEN DATEDIFF('day', event_day, arrived_on) > 3 THEN 1 ELSE 0 END) AS too_late
FROM copies
WHERE rn = 1
  AND event_day BETWEEN DATE '2024-01-08' AND DATE '2024-01-10'
GROUP BY 1
ORDER BY 1
