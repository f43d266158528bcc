WITH active_days AS (
  SELECT DISTINCT user_id, ds
  FROM fact_daily_active
  WHERE ds BETWEEN DATE '2024-01-01' AND DATE '2024-01-31'
),
numbered AS (
  SELECT
    user_id,
    ds,
    ROW_NUMBER() OVER (PARTITION BY user_id ORDER BY ds) AS day_no
  FROM active_days
),
streaks AS (
  SELECT
    user_id,
    MIN(ds) AS first_day,
    MAX(ds) AS last_day,
    COUNT(*) AS days
  FROM numbered
  GROUP BY user_id, date_add('day', -day_no, ds)
),
ranked AS (
  SELECT
    user_id,
    first_day,
    last_day,
    days,
    ROW_NUMBER() OVER (PARTITION BY user_id ORDER BY days DESC, last_day DESC) AS choice
  FROM streaks
  WHERE days >= 3
)
SELECT user_id, first_day, last_day, days
FROM ranked
WHERE choice = 1
ORDER BY user_id
