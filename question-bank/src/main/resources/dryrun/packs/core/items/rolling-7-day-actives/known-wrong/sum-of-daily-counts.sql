-- You added up seven daily counts: whoever came every day is seven users in your number.
WITH days AS (
  SELECT date_add('day', n, DATE '2024-01-02') AS day FROM UNNEST(sequence(0, 12)) AS t(n)
),
daily AS (
  SELECT d.day, COUNT(DISTINCT f.user_id) AS users
  FROM days d
  LEFT JOIN fact_daily_active f ON f.ds = d.day
  GROUP BY d.day
),
rolling AS (
  SELECT day, SUM(users) OVER (ORDER BY day ROWS BETWEEN 6 PRECEDING AND CURRENT ROW) AS active_users
  FROM daily
)
SELECT day, active_users FROM rolling WHERE day >= DATE '2024-01-08' ORDER BY day
