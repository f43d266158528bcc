-- No activity in the 28 days before, and some before that
SELECT f.user_id, f.ds AS returned_on, MAX(p.ds) AS last_seen,
       DATE_DIFF('day', MAX(p.ds), f.ds) - 1 AS silent_days
FROM (SELECT DISTINCT user_id, ds FROM fact_daily_active WHERE ds BETWEEN DATE '2024-03-25' AND DATE '2024-03-31') AS f
JOIN fact_daily_active p
  ON p.user_id = f.user_id AND p.ds >= DATE '2024-01-01' AND p.ds < f.ds
WHERE NOT EXISTS (
  SELECT 1
  FROM fact_daily_active s
  WHERE s.user_id = f.user_id AND s.ds < f.ds AND s.ds >= f.ds - INTERVAL '28' DAY
)
GROUP BY f.user_id, f.ds
ORDER BY returned_on, user_id
