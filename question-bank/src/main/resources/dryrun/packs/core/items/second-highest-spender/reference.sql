WITH spending AS (
  SELECT ds, user_id, SUM(amount) AS spent
  FROM orders
  WHERE ds BETWEEN '2024-01-08' AND '2024-01-10'
    AND status IN ('paid', 'shipped')
  GROUP BY ds, user_id
),
ranked AS (
  SELECT
    ds,
    user_id,
    spent,
    DENSE_RANK() OVER (PARTITION BY ds ORDER BY spent DESC) AS place
  FROM spending
)
SELECT ds, user_id, spent
FROM ranked
WHERE place = 2
ORDER BY ds, user_id
