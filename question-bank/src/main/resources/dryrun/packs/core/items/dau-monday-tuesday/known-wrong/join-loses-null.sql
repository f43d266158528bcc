-- NULL = NULL is not true, so the rows without a platform find no partner and show 0 users on both days.
WITH platforms AS (
  SELECT DISTINCT platform
  FROM fact_daily_active
  WHERE ds IN (DATE '2024-01-08', DATE '2024-01-09')
),
on_monday AS (
  SELECT platform, COUNT(*) AS dau FROM fact_daily_active WHERE ds = DATE '2024-01-08' GROUP BY platform
),
on_tuesday AS (
  SELECT platform, COUNT(*) AS dau FROM fact_daily_active WHERE ds = DATE '2024-01-09' GROUP BY platform
)
SELECT p.platform, COALESCE(m.dau, 0) AS monday_dau, COALESCE(t.dau, 0) AS tuesday_dau,
       COALESCE(t.dau, 0) - COALESCE(m.dau, 0) AS change_in_dau
FROM platforms p
LEFT JOIN on_monday m ON m.platform = p.platform
LEFT JOIN on_tuesday t ON t.platform = p.platform
ORDER BY change_in_dau, platform
