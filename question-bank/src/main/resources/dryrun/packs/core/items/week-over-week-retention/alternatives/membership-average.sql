-- EXISTS as 0 or 1: retention is an average
WITH user_weeks AS (
  SELECT user_id, week_start
  FROM weekly_active
  WHERE ds BETWEEN '2024-01-07' AND '2024-02-04'
),
marked AS (
  SELECT
    w.week_start,
    CASE
      WHEN EXISTS (
        SELECT 1
        FROM user_weeks n
        WHERE n.user_id = w.user_id AND n.week_start = DATE_ADD('day', 7, w.week_start)
      ) THEN 1
      ELSE 0
    END AS retained
  FROM user_weeks w
  WHERE w.week_start <= DATE '2024-01-22'
)
SELECT
  week_start,
  COUNT(*) AS active_users,
  SUM(retained) AS retained_users,
  AVG(CAST(retained AS DOUBLE)) AS retention
FROM marked
GROUP BY week_start
ORDER BY week_start
