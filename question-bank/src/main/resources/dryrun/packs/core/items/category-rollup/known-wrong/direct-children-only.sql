-- A parent's children are not all that is below it: you stop one level down.
WITH sales AS (
  SELECT p.category_id, SUM(i.quantity * i.unit_price) AS revenue
  FROM order_items i
  JOIN dim_product p ON p.product_id = i.product_id
  WHERE i.ds = '2024-01-09'
  GROUP BY p.category_id
)
SELECT top.category_id, top.category, COUNT(*) AS categories, COALESCE(SUM(s.revenue), 0) AS revenue
FROM dim_category top
JOIN dim_category c ON c.parent_id = top.category_id OR c.category_id = top.category_id
LEFT JOIN sales s ON s.category_id = c.category_id
WHERE top.parent_id IS NULL
GROUP BY top.category_id, top.category
ORDER BY top.category_id
