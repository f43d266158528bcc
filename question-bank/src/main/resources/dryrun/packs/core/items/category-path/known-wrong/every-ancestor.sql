-- You climb from each category and keep every stage of the climb, so a product on the third level is listed three times.
WITH RECURSIVE climb (category_id, parent_id, path, depth) AS (
  SELECT category_id, parent_id, category, 1 FROM dim_category
  UNION ALL
  SELECT k.category_id, c.parent_id, c.category || ' > ' || k.path, k.depth + 1
  FROM climb k
  JOIN dim_category c ON c.category_id = k.parent_id
)
SELECT d.product_id, d.product, k.path, COALESCE(k.depth, 0) AS depth
FROM dim_product d
LEFT JOIN climb k ON k.category_id = d.category_id
WHERE d.list_price >= 5
ORDER BY d.product_id
