-- ROW_NUMBER gives tied users different numbers at random: you leave out one of two seconds, or take one of two winners for the second.
WITH spending AS (
  SELECT ds, user_id, SUM(amount) AS spent
  FROM orders
  WHERE ds BETWEEN '2024-01-08' AND '2024-01-10' AND status IN ('paid', 'shipped')
  GROUP BY ds, user_id
)
SELECT ds, user_id, spent
FROM (SELECT ds, user_id, spent, ROW_NUMBER() OVER (PARTITION BY ds ORDER BY spent DESC, user_id) AS place FROM spending) r
WHERE place = 2
ORDER BY ds, user_id
