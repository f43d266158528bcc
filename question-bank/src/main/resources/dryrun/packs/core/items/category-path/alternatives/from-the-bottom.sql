-- From below: each category climbs to its top, and the name above is put in front
WITH RECURSIVE climb (category_id, parent_id, path, depth) AS (
  SELECT category_id, parent_id, category, 1
  FROM dim_category
  UNION ALL
  SELECT k.category_id, c.parent_id, CONCAT(c.category, ' > ', k.path), k.depth + 1
  FROM climb k
  JOIN dim_category c ON c.category_id = k.parent_id
),
paths AS (
  SELECT category_id, path, depth FROM climb WHERE parent_id IS NULL
)
SELECT d.product_id, d.product, p.path, CASE WHEN p.depth IS NULL THEN 0 ELSE p.depth END AS depth
FROM dim_product d
LEFT JOIN paths p ON p.category_id = d.category_id
WHERE d.list_price >= 5
ORDER BY 1
