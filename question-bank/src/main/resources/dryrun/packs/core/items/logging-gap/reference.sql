WITH daily_counts AS (
  SELECT
    ds,
    COUNT(DISTINCT user_id) AS dau
  FROM fact_daily_active
  WHERE ds BETWEEN DATE '2024-01-08' AND DATE '2024-01-21'
  GROUP BY ds
),
days_to_report AS (
  SELECT DATE_ADD('day', n, DATE '2024-01-15') AS day
  FROM UNNEST(SEQUENCE(0, 6)) AS t(n)
),
compared AS (
  SELECT
    r.day,
    COALESCE(c.dau, 0) AS dau,
    b.dau AS dau_week_before
  FROM days_to_report r
  LEFT JOIN daily_counts c ON c.ds = r.day
  JOIN daily_counts b ON b.ds = DATE_ADD('day', -7, r.day)
)
SELECT day, dau, dau_week_before
FROM compared
WHERE dau * 2 < dau_week_before
ORDER BY day
