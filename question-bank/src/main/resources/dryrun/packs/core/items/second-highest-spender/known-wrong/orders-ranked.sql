-- You rank single orders, but a user's spending is a sum: many small orders beat a big one.
SELECT DISTINCT ds, user_id, spent
FROM (
  SELECT ds, user_id, amount AS spent,
         DENSE_RANK() OVER (PARTITION BY ds ORDER BY amount DESC) AS place
  FROM orders
  WHERE ds BETWEEN '2024-01-08' AND '2024-01-10' AND status IN ('paid', 'shipped')
) r
WHERE place = 2
ORDER BY ds, user_id
