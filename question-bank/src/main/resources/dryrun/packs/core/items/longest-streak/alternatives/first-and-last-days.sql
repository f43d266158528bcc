-- Pair first days (nothing the day before) with last days (nothing the day after)
WITH active_days AS (
  SELECT DISTINCT user_id, ds FROM fact_daily_active WHERE ds BETWEEN DATE '2024-01-01' AND DATE '2024-01-31'
),
firsts AS (
  SELECT a.user_id, a.ds, ROW_NUMBER() OVER (PARTITION BY a.user_id ORDER BY a.ds) AS n
  FROM active_days a
  LEFT JOIN active_days b ON b.user_id = a.user_id AND b.ds = date_add('day', -1, a.ds)
  WHERE b.user_id IS NULL
),
lasts AS (
  SELECT a.user_id, a.ds, ROW_NUMBER() OVER (PARTITION BY a.user_id ORDER BY a.ds) AS n
  FROM active_days a
  LEFT JOIN active_days b ON b.user_id = a.user_id AND b.ds = date_add('day', 1, a.ds)
  WHERE b.user_id IS NULL
),
streaks AS (
  SELECT f.user_id, f.ds AS first_day, l.ds AS last_day, date_diff('day', f.ds, l.ds) + 1 AS days
  FROM firsts f
  JOIN lasts l ON l.user_id = f.user_id AND l.n = f.n
),
longest AS (
  SELECT user_id, MAX(days) AS days FROM streaks GROUP BY user_id
)
SELECT s.user_id, MAX(s.first_day) AS first_day, MAX(s.last_day) AS last_day, s.days
FROM streaks s
JOIN longest g ON g.user_id = s.user_id AND g.days = s.days
WHERE s.days >= 3
GROUP BY s.user_id, s.days
ORDER BY s.user_id
