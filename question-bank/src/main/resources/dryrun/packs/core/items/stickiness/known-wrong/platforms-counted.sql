-- A row is a user and a platform: whoever uses phone and laptop on a day is two daily actives to you.
SELECT CAST(COUNT(*) AS DOUBLE) / 28 AS avg_dau,
       COUNT(DISTINCT user_id) AS mau,
       CAST(COUNT(*) AS DOUBLE) / 28 / NULLIF(COUNT(DISTINCT user_id), 0) AS stickiness
FROM fact_daily_active
WHERE ds BETWEEN DATE '2024-01-04' AND DATE '2024-01-31'
