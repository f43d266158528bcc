WITH dau_by_platform AS (
  SELECT
    platform,
    COUNT(DISTINCT CASE WHEN ds = DATE '2024-02-12' THEN user_id END) AS monday_dau,
    COUNT(DISTINCT CASE WHEN ds = DATE '2024-02-13' THEN user_id END) AS tuesday_dau
  FROM fact_daily_active
  WHERE ds IN (DATE '2024-02-12', DATE '2024-02-13')
  GROUP BY platform
)
SELECT
  platform,
  monday_dau,
  tuesday_dau,
  tuesday_dau - monday_dau AS change_in_dau
FROM dau_by_platform
ORDER BY change_in_dau, platform
