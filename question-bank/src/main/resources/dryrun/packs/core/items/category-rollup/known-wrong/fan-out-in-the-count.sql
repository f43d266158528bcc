-- You join the lines before you count: COUNT(*) now counts lines, not categories.
WITH RECURSIVE tree (category_id, top_id) AS (
  SELECT category_id, category_id FROM dim_category WHERE parent_id IS NULL
  UNION ALL
  SELECT c.category_id, t.top_id
  FROM tree t
  JOIN dim_category c ON c.parent_id = t.category_id
),
lines AS (
  SELECT p.category_id, i.quantity * i.unit_price AS revenue
  FROM order_items i
  JOIN dim_product p ON p.product_id = i.product_id
  WHERE i.ds = '2024-01-09'
)
SELECT top.category_id, top.category, COUNT(*) AS categories, COALESCE(SUM(l.revenue), 0) AS revenue
FROM tree t
JOIN dim_category top ON top.category_id = t.top_id
LEFT JOIN lines l ON l.category_id = t.category_id
GROUP BY top.category_id, top.category
ORDER BY top.category_id
