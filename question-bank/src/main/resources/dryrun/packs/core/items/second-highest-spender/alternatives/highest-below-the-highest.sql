-- In the words of the rule: the maximum of what lies below the maximum
WITH spending AS (
  SELECT ds, user_id, SUM(amount) AS spent
  FROM orders
  WHERE ds IN ('2024-01-08', '2024-01-09', '2024-01-10')
    AND (status = 'paid' OR status = 'shipped')
  GROUP BY 1, 2
),
firsts AS (
  SELECT ds, MAX(spent) AS spent FROM spending GROUP BY ds
),
seconds AS (
  SELECT s.ds, MAX(s.spent) AS spent
  FROM spending s
  JOIN firsts f ON f.ds = s.ds AND s.spent < f.spent
  GROUP BY s.ds
)
SELECT s.ds, s.user_id, s.spent
FROM spending s
JOIN seconds x ON x.ds = s.ds AND x.spent = s.spent
ORDER BY 1, 2
