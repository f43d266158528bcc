-- Half of 5 is 2 when integers are divided: 2 users out of 5 are less than half, and you miss that day.
WITH daily_counts AS (
  SELECT ds, COUNT(DISTINCT user_id) AS dau
  FROM fact_daily_active
  WHERE ds BETWEEN DATE '2024-01-08' AND DATE '2024-01-21'
  GROUP BY ds
)
SELECT DATE_ADD('day', 7, b.ds) AS day, COALESCE(c.dau, 0) AS dau, b.dau AS dau_week_before
FROM daily_counts b
LEFT JOIN daily_counts c ON c.ds = DATE_ADD('day', 7, b.ds)
WHERE b.ds <= DATE '2024-01-14' AND COALESCE(c.dau, 0) < b.dau / 2
ORDER BY day
