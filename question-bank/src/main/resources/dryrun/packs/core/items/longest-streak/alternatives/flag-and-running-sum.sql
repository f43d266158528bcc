-- A flag where the day before is missing, and its running sum as the number of the streak
WITH active_days AS (
  SELECT user_id, ds
  FROM fact_daily_active
  WHERE ds >= DATE '2024-01-01' AND ds < DATE '2024-02-01'
  GROUP BY 1, 2
),
flagged AS (
  SELECT user_id, ds,
         CASE WHEN date_diff('day', LAG(ds) OVER (PARTITION BY user_id ORDER BY ds), ds) = 1 THEN 0 ELSE 1 END AS starts
  FROM active_days
),
numbered AS (
  SELECT user_id, ds, SUM(starts) OVER (PARTITION BY user_id ORDER BY ds ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS streak
  FROM flagged
),
streaks AS (
  SELECT user_id, MIN(ds) AS first_day, MAX(ds) AS last_day, COUNT(*) AS days
  FROM numbered
  GROUP BY user_id, streak
  HAVING COUNT(*) >= 3
),
ranked AS (
  SELECT user_id, first_day, last_day, days,
         RANK() OVER (PARTITION BY user_id ORDER BY days DESC, first_day DESC) AS r
  FROM streaks
)
SELECT user_id, first_day, last_day, days FROM ranked WHERE r = 1 ORDER BY 1
