-- Semi-join for the second week, anti-join for the web
SELECT DISTINCT f.user_id
FROM fact_daily_active f
WHERE f.ds >= DATE '2024-02-05' AND f.ds < DATE '2024-02-12'
  AND EXISTS (
    SELECT 1 FROM fact_daily_active s
    WHERE s.user_id = f.user_id AND s.ds >= DATE '2024-02-12' AND s.ds < DATE '2024-02-19'
  )
  AND NOT EXISTS (
    SELECT 1 FROM fact_daily_active w
    WHERE w.user_id = f.user_id AND w.platform = 'web'
      AND w.ds >= DATE '2024-02-05' AND w.ds < DATE '2024-02-19'
  )
ORDER BY f.user_id
