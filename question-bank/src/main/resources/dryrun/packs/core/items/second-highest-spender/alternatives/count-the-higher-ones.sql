-- Second is who has exactly one distinct amount above
WITH spending AS (
  SELECT ds, user_id, SUM(amount) AS spent
  FROM orders
  WHERE ds >= '2024-01-08' AND ds <= '2024-01-10' AND status IN ('shipped', 'paid')
  GROUP BY ds, user_id
)
SELECT s.ds, s.user_id, s.spent
FROM spending s
JOIN spending h ON h.ds = s.ds AND h.spent > s.spent
GROUP BY s.ds, s.user_id, s.spent
HAVING COUNT(DISTINCT h.spent) = 1
ORDER BY s.ds, s.user_id
