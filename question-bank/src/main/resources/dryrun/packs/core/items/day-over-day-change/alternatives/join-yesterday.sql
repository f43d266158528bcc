-- Join each day with the calendar day before it, so that a missing day finds no partner
WITH daily AS (
  SELECT CAST(ds AS DATE) AS day,
         COALESCE(SUM(CASE WHEN status = 'paid' THEN amount END), 0) AS revenue
  FROM orders
  WHERE ds >= '2024-01-08' AND ds <= '2024-01-14'
  GROUP BY CAST(ds AS DATE)
)
SELECT d.day, d.revenue,
       CASE WHEN y.revenue > 0 THEN CAST(d.revenue AS DOUBLE) / CAST(y.revenue AS DOUBLE) - 1 END AS change
FROM daily d
LEFT JOIN daily y ON y.day + INTERVAL '1' DAY = d.day
ORDER BY d.day
