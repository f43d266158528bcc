-- Every user-day counts for its own day and for the day a week later: one grouping instead of joins
WITH user_days AS (
  SELECT DISTINCT user_id, ds
  FROM fact_daily_active
  WHERE ds BETWEEN DATE '2024-01-08' AND DATE '2024-01-21'
),
both_roles AS (
  SELECT ds AS day, 1 AS now_active, 0 AS then_active FROM user_days
  UNION ALL
  SELECT DATE_ADD('day', 7, ds) AS day, 0 AS now_active, 1 AS then_active FROM user_days
)
SELECT day, SUM(now_active) AS dau, SUM(then_active) AS dau_week_before
FROM both_roles
WHERE day BETWEEN DATE '2024-01-15' AND DATE '2024-01-21'
GROUP BY day
HAVING SUM(now_active) * 2 < SUM(then_active)
ORDER BY day
