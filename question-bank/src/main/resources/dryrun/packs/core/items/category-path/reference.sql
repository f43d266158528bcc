WITH RECURSIVE paths (category_id, path, depth) AS (
  SELECT category_id, category, 1
  FROM dim_category
  WHERE parent_id IS NULL
  UNION ALL
  SELECT c.category_id, p.path || ' > ' || c.category, p.depth + 1
  FROM paths p
  JOIN dim_category c ON c.parent_id = p.category_id
)
SELECT
  d.product_id,
  d.product,
  p.path,
  COALESCE(p.depth, 0) AS depth
FROM dim_product d
LEFT JOIN paths p ON p.category_id = d.category_id
WHERE d.list_price >= 5
ORDER BY d.product_id
