-- No calendar needed: a day is reported only if the week before has users, so that week is the spine
WITH daily_counts AS (
  SELECT ds, COUNT(DISTINCT user_id) AS dau
  FROM fact_daily_active
  WHERE ds >= DATE '2024-01-08' AND ds <= DATE '2024-01-21'
  GROUP BY 1
)
SELECT b.ds + INTERVAL '7' DAY AS day,
       COALESCE(c.dau, 0) AS dau,
       b.dau AS dau_week_before
FROM daily_counts b
LEFT JOIN daily_counts c ON c.ds = b.ds + INTERVAL '7' DAY
WHERE b.ds <= DATE '2024-01-14'
  AND COALESCE(c.dau, 0) < b.dau * 0.5
ORDER BY 1
