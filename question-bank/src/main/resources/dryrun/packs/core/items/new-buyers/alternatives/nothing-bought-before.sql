-- Orders of the week whose user has bought nothing on a day before
SELECT o.ds, COUNT(DISTINCT o.user_id) AS new_buyers, SUM(o.amount) AS first_day_amount
FROM orders o
WHERE o.ds >= '2024-02-05' AND o.ds <= '2024-02-11'
  AND o.status IN ('shipped', 'paid')
  AND NOT EXISTS (
    SELECT 1 FROM orders e
    WHERE e.user_id = o.user_id AND e.ds < o.ds AND e.status IN ('shipped', 'paid')
  )
GROUP BY 1
ORDER BY 1
