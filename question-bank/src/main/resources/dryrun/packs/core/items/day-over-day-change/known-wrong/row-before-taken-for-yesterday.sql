-- LAG gives the row before, not the day before: after a day without orders you compare with the day before that.
WITH daily AS (
  SELECT CAST(ds AS DATE) AS day, SUM(CASE WHEN status = 'paid' THEN amount ELSE 0 END) AS revenue
  FROM orders
  WHERE ds BETWEEN '2024-01-08' AND '2024-01-14'
  GROUP BY ds
)
SELECT day, revenue,
       CAST(revenue AS DOUBLE) / CAST(NULLIF(LAG(revenue) OVER (ORDER BY day), 0) AS DOUBLE) - 1 AS change
FROM daily
ORDER BY day
