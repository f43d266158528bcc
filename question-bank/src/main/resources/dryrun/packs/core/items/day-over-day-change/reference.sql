WITH daily AS (
  SELECT
    CAST(ds AS DATE) AS day,
    SUM(CASE WHEN status = 'paid' THEN amount ELSE 0 END) AS revenue
  FROM orders
  WHERE ds BETWEEN '2024-01-08' AND '2024-01-14'
  GROUP BY ds
),
with_previous AS (
  SELECT
    day,
    revenue,
    LAG(day) OVER (ORDER BY day) AS previous_day,
    LAG(revenue) OVER (ORDER BY day) AS previous_revenue
  FROM daily
)
SELECT
  day,
  revenue,
  CASE
    WHEN DATE_DIFF('day', previous_day, day) = 1
      THEN CAST(revenue - previous_revenue AS DOUBLE) / NULLIF(previous_revenue, 0)
  END AS change
FROM with_previous
ORDER BY day
