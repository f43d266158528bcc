-- Products with and without a category on two ways
WITH RECURSIVE paths (category_id, path, depth) AS (
  SELECT category_id, category, 1 FROM dim_category WHERE parent_id IS NULL
  UNION ALL
  SELECT c.category_id, CONCAT(p.path, ' > ', c.category), p.depth + 1
  FROM dim_category c
  JOIN paths p ON c.parent_id = p.category_id
)
SELECT d.product_id, d.product, p.path, p.depth
FROM dim_product d
JOIN paths p ON p.category_id = d.category_id
WHERE d.list_price >= 5
UNION ALL
SELECT product_id, product, CAST(NULL AS VARCHAR), 0
FROM dim_product
WHERE category_id IS NULL AND list_price >= 5
ORDER BY product_id
