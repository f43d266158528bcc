-- Products hang on top categories too: your recursion starts one level below and loses what was sold there.
WITH RECURSIVE tree (category_id, top_id) AS (
  SELECT category_id, parent_id FROM dim_category
  WHERE parent_id IN (SELECT category_id FROM dim_category WHERE parent_id IS NULL)
  UNION ALL
  SELECT c.category_id, t.top_id
  FROM tree t
  JOIN dim_category c ON c.parent_id = t.category_id
),
sales AS (
  SELECT p.category_id, SUM(i.quantity * i.unit_price) AS revenue
  FROM order_items i
  JOIN dim_product p ON p.product_id = i.product_id
  WHERE i.ds = '2024-01-09'
  GROUP BY p.category_id
)
SELECT top.category_id, top.category, COUNT(t.category_id) + 1 AS categories, COALESCE(SUM(s.revenue), 0) AS revenue
FROM dim_category top
LEFT JOIN tree t ON t.top_id = top.category_id
LEFT JOIN sales s ON s.category_id = t.category_id
WHERE top.parent_id IS NULL
GROUP BY top.category_id, top.category
ORDER BY top.category_id
