-- Count the categories and sum the lines apart, then join both to the tops
WITH RECURSIVE tree AS (
  SELECT category_id, category_id AS top_id FROM dim_category WHERE parent_id IS NULL
  UNION ALL
  SELECT c.category_id, t.top_id
  FROM dim_category c
  JOIN tree t ON t.category_id = c.parent_id
),
sizes AS (
  SELECT top_id, COUNT(*) AS categories FROM tree GROUP BY top_id
),
sales AS (
  SELECT t.top_id, SUM(i.quantity * i.unit_price) AS revenue
  FROM order_items i
  JOIN dim_product p ON p.product_id = i.product_id
  JOIN tree t ON t.category_id = p.category_id
  WHERE i.ds = '2024-01-09'
  GROUP BY t.top_id
)
SELECT c.category_id, c.category, z.categories,
       CASE WHEN s.revenue IS NULL THEN 0 ELSE s.revenue END AS revenue
FROM dim_category c
JOIN sizes z ON z.top_id = c.category_id
LEFT JOIN sales s ON s.top_id = c.category_id
ORDER BY c.category_id
