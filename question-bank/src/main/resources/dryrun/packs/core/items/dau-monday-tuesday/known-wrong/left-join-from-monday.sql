-- Whatever is new on Tuesday has no partner on Monday's side and is lost; a platform that was renamed then looks like a pure loss.
WITH dau AS (
  SELECT ds, platform, COUNT(DISTINCT user_id) AS dau
  FROM fact_daily_active
  WHERE ds IN (DATE '2024-02-12', DATE '2024-02-13')
  GROUP BY ds, platform
)
SELECT m.platform, m.dau AS monday_dau, COALESCE(t.dau, 0) AS tuesday_dau, COALESCE(t.dau, 0) - m.dau AS change_in_dau
FROM dau m
LEFT JOIN dau t ON t.platform = m.platform AND t.ds = DATE '2024-02-13'
WHERE m.ds = DATE '2024-02-12'
ORDER BY change_in_dau, platform
