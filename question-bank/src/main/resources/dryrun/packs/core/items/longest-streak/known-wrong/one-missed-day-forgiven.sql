-- You let a streak survive a missed day: the difference between neighbours may be one, not two.
WITH active_days AS (
  SELECT DISTINCT user_id, ds FROM fact_daily_active WHERE ds BETWEEN DATE '2024-01-01' AND DATE '2024-01-31'
),
flagged AS (
  SELECT user_id, ds,
         CASE WHEN date_diff('day', LAG(ds) OVER (PARTITION BY user_id ORDER BY ds), ds) <= 2 THEN 0 ELSE 1 END AS starts
  FROM active_days
),
numbered AS (
  SELECT user_id, ds, SUM(starts) OVER (PARTITION BY user_id ORDER BY ds ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS streak
  FROM flagged
),
streaks AS (
  SELECT user_id, MIN(ds) AS first_day, MAX(ds) AS last_day, COUNT(*) AS days
  FROM numbered GROUP BY user_id, streak
),
ranked AS (
  SELECT user_id, first_day, last_day, days,
         ROW_NUMBER() OVER (PARTITION BY user_id ORDER BY days DESC, last_day DESC) AS choice
  FROM streaks WHERE days >= 3
)
SELECT user_id, first_day, last_day, days FROM ranked WHERE choice = 1 ORDER BY user_id
