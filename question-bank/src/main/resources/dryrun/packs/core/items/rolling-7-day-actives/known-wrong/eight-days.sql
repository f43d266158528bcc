-- From seven days before up to today are eight days. Count them on your fingers.
WITH days AS (
  SELECT date_add('day', n, DATE '2024-01-08') AS day FROM UNNEST(sequence(0, 6)) AS t(n)
)
SELECT d.day, COUNT(DISTINCT f.user_id) AS active_users
FROM days d
LEFT JOIN fact_daily_active f ON f.ds BETWEEN d.day - INTERVAL '7' DAY AND d.day
GROUP BY d.day
ORDER BY d.day
