-- Three groupings put together, the finest one computed once
WITH fine AS (
  SELECT ds AS day, COALESCE(UPPER(NULLIF(promo_code, '')), 'no code') AS promo,
         COUNT(*) AS orders, SUM(amount) AS revenue
  FROM orders
  WHERE ds BETWEEN '2024-03-04' AND '2024-03-10' AND status IN ('paid', 'shipped')
  GROUP BY 1, 2
)
SELECT day, promo, orders, revenue FROM fine
UNION ALL
SELECT day, 'all codes', SUM(orders), SUM(revenue) FROM fine GROUP BY day
UNION ALL
SELECT 'all days', 'all codes', SUM(orders), SUM(revenue) FROM fine
