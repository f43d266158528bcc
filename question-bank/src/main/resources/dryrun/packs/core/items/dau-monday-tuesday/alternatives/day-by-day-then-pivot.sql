-- DAU by day and platform first, turned into columns afterwards
WITH dau AS (
  SELECT ds, platform, COUNT(DISTINCT user_id) AS dau
  FROM fact_daily_active
  WHERE ds BETWEEN DATE '2024-02-12' AND DATE '2024-02-13'
  GROUP BY 1, 2
)
SELECT platform,
       SUM(CASE WHEN DAYOFWEEK(ds) = 2 THEN dau ELSE 0 END) AS monday_dau,
       SUM(CASE WHEN DAYOFWEEK(ds) = 3 THEN dau ELSE 0 END) AS tuesday_dau,
       SUM(CASE WHEN DAYOFWEEK(ds) = 3 THEN dau ELSE -dau END) AS change_in_dau
FROM dau
GROUP BY 1
ORDER BY 4, 1
