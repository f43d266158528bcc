-- Two self-joins reach three levels; a category on the fourth has a path that does not begin at the top.
WITH paths AS (
  SELECT c1.category_id,
         COALESCE(c3.category || ' > ', '') || COALESCE(c2.category || ' > ', '') || c1.category AS path,
         1 + CASE WHEN c2.category_id IS NULL THEN 0 ELSE 1 END + CASE WHEN c3.category_id IS NULL THEN 0 ELSE 1 END AS depth
  FROM dim_category c1
  LEFT JOIN dim_category c2 ON c2.category_id = c1.parent_id
  LEFT JOIN dim_category c3 ON c3.category_id = c2.parent_id
)
SELECT d.product_id, d.product, p.path, COALESCE(p.depth, 0) AS depth
FROM dim_product d
LEFT JOIN paths p ON p.category_id = d.category_id
WHERE d.list_price >= 5
ORDER BY d.product_id
