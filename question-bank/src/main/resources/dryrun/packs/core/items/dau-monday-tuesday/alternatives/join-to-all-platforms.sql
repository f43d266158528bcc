-- All platforms of either day, then each day joined to them
WITH on_monday AS (
  SELECT platform, COUNT(*) AS dau FROM fact_daily_active WHERE ds = DATE '2024-02-12' GROUP BY platform
),
on_tuesday AS (
  SELECT platform, COUNT(*) AS dau FROM fact_daily_active WHERE ds = DATE '2024-02-13' GROUP BY platform
),
platforms AS (
  SELECT platform FROM on_monday
  UNION
  SELECT platform FROM on_tuesday
)
SELECT
  p.platform,
  COALESCE(m.dau, 0) AS monday_dau,
  COALESCE(t.dau, 0) AS tuesday_dau,
  COALESCE(t.dau, 0) - COALESCE(m.dau, 0) AS change_in_dau
FROM platforms p
LEFT JOIN on_monday m ON m.platform = p.platform
LEFT JOIN on_tuesday t ON t.platform = p.platform
ORDER BY change_in_dau, platform
