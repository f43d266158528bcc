-- After two winners RANK goes on with 3, so no row has place 2 and the day has no second.
WITH spending AS (
  SELECT ds, user_id, SUM(amount) AS spent
  FROM orders
  WHERE ds BETWEEN '2024-01-08' AND '2024-01-10' AND status IN ('paid', 'shipped')
  GROUP BY ds, user_id
)
SELECT ds, user_id, spent
FROM (SELECT ds, user_id, spent, RANK() OVER (PARTITION BY ds ORDER BY spent DESC) AS place FROM spending) r
WHERE place = 2
ORDER BY ds, user_id
