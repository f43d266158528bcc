-- Your days come from the table, so a day on which nothing was logged is missing from the report, and that is the day somebody will ask about.
WITH days AS (
  SELECT DISTINCT ds AS day FROM fact_daily_active WHERE ds BETWEEN DATE '2024-01-08' AND DATE '2024-01-14'
)
SELECT d.day, COUNT(DISTINCT f.user_id) AS active_users
FROM days d
JOIN fact_daily_active f ON f.ds BETWEEN d.day - INTERVAL '6' DAY AND d.day
GROUP BY d.day
ORDER BY d.day
