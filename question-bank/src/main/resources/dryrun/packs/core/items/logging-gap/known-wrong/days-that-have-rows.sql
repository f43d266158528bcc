-- A day without any rows makes no group, so the worst outage of all is the one you do not list.
WITH daily_counts AS (
  SELECT ds, COUNT(DISTINCT user_id) AS dau
  FROM fact_daily_active
  WHERE ds BETWEEN DATE '2024-01-08' AND DATE '2024-01-21'
  GROUP BY ds
)
SELECT c.ds AS day, c.dau, b.dau AS dau_week_before
FROM daily_counts c
JOIN daily_counts b ON b.ds = c.ds - INTERVAL '7' DAY
WHERE c.dau * 2 < b.dau
ORDER BY day
