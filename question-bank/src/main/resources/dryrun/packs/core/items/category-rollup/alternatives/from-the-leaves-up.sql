-- From below: every category climbs until it has no parent
WITH RECURSIVE climb (category_id, at_id, at_parent) AS (
  SELECT category_id, category_id, parent_id
  FROM dim_category
  UNION ALL
  SELECT k.category_id, c.category_id, c.parent_id
  FROM climb k
  JOIN dim_category c ON c.category_id = k.at_parent
),
lines AS (
  SELECT p.category_id, i.quantity * i.unit_price AS revenue
  FROM order_items i
  JOIN dim_product p ON p.product_id = i.product_id
  WHERE i.ds = '2024-01-09'
)
SELECT
  k.at_id AS category_id,
  c.category,
  COUNT(DISTINCT k.category_id) AS categories,
  COALESCE(SUM(l.revenue), 0) AS revenue
FROM climb k
JOIN dim_category c ON c.category_id = k.at_id
LEFT JOIN lines l ON l.category_id = k.category_id
WHERE k.at_parent IS NULL
GROUP BY k.at_id, c.category
ORDER BY 1
