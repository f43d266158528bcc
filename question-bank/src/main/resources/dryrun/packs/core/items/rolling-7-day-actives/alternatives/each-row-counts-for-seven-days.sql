-- The other way round: every active day counts for itself and for the six days after it
WITH offsets AS (
  SELECT n FROM UNNEST(sequence(0, 6)) AS t(n)
),
days AS (
  SELECT date_add('day', n, DATE '2024-01-08') AS day FROM offsets
),
counted AS (
  SELECT date_add('day', o.n, f.ds) AS day, f.user_id, MIN(o.n) AS days_ago
  FROM fact_daily_active f
  CROSS JOIN offsets o
  WHERE f.ds BETWEEN DATE '2024-01-02' AND DATE '2024-01-14'
  GROUP BY 1, 2
),
counts AS (
  SELECT d.day, COUNT(CASE WHEN c.days_ago = 0 THEN 1 END) AS daily_users, COUNT(c.user_id) AS weekly_users
  FROM days d
  LEFT JOIN counted c ON c.day = d.day
  GROUP BY d.day
)
SELECT day, daily_users, weekly_users, CAST(daily_users AS DOUBLE) / NULLIF(weekly_users, 0) AS stickiness
FROM counts
ORDER BY day
