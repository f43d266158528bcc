-- A join repeats a user once per pair of rows: three active days in one week and two in the other are six rows.
SELECT a.user_id
FROM fact_daily_active a
JOIN fact_daily_active b ON b.user_id = a.user_id
WHERE a.ds BETWEEN DATE '2024-02-05' AND DATE '2024-02-11'
  AND b.ds BETWEEN DATE '2024-02-12' AND DATE '2024-02-18'
  AND a.user_id NOT IN (
    SELECT user_id FROM fact_daily_active
    WHERE ds BETWEEN DATE '2024-02-05' AND DATE '2024-02-18' AND platform = 'web'
  )
ORDER BY a.user_id
