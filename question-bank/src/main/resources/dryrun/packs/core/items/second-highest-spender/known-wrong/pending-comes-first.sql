-- Whoever has pending orders only has a sum of NULL: filter the states, do not hope that NULL sorts where it does no harm.
WITH spending AS (
  SELECT ds, user_id, SUM(amount) AS spent
  FROM orders
  WHERE ds BETWEEN '2024-01-08' AND '2024-01-10' AND status NOT IN ('cancelled', 'refunded')
  GROUP BY ds, user_id
)
SELECT ds, user_id, spent
FROM (SELECT ds, user_id, spent, DENSE_RANK() OVER (PARTITION BY ds ORDER BY spent DESC) AS place FROM spending) r
WHERE place = 2
ORDER BY ds, user_id
