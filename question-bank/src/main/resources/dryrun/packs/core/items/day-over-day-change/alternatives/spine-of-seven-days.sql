-- Orders joined with the spine of the seven days, LAG over days without holes
WITH days AS (
  SELECT DATE_ADD('day', n, DATE '2024-01-08') AS day
  FROM UNNEST(SEQUENCE(0, 6)) AS t(n)
),
daily AS (
  SELECT d.day, COUNT(o.order_id) AS orders,
         SUM(CASE WHEN o.status = 'paid' THEN o.amount ELSE 0 END) AS revenue
  FROM days d
  LEFT JOIN orders o ON CAST(o.ds AS DATE) = d.day AND o.ds BETWEEN '2024-01-08' AND '2024-01-14'
  GROUP BY d.day
),
with_previous AS (
  SELECT day, orders, revenue, LAG(revenue) OVER (ORDER BY day) AS previous_revenue
  FROM daily
)
SELECT day, revenue,
       CAST(revenue AS DOUBLE) / CAST(NULLIF(previous_revenue, 0) AS DOUBLE) - 1 AS change
FROM with_previous
WHERE orders > 0
ORDER BY day
