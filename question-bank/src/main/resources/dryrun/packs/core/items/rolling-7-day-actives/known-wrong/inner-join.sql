-- The inner join drops the days whose whole week is empty; they should say 0.
WITH days AS (
  SELECT date_add('day', n, DATE '2024-01-08') AS day FROM UNNEST(sequence(0, 6)) AS t(n)
)
SELECT d.day, COUNT(DISTINCT f.user_id) AS active_users
FROM days d
JOIN fact_daily_active f ON f.ds BETWEEN d.day - INTERVAL '6' DAY AND d.day
GROUP BY d.day
ORDER BY d.day
