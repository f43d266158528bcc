-- Two self-joins reach three levels; the day somebody adds a fourth, its sales vanish without a word.
WITH tree AS (
  SELECT c1.category_id,
         COALESCE(c3.category_id, c2.category_id, c1.category_id) AS top_id
  FROM dim_category c1
  LEFT JOIN dim_category c2 ON c2.category_id = c1.parent_id
  LEFT JOIN dim_category c3 ON c3.category_id = c2.parent_id
),
sales AS (
  SELECT p.category_id, SUM(i.quantity * i.unit_price) AS revenue
  FROM order_items i
  JOIN dim_product p ON p.product_id = i.product_id
  WHERE i.ds = '2024-01-09'
  GROUP BY p.category_id
)
SELECT top.category_id, top.category, COUNT(*) AS categories, COALESCE(SUM(s.revenue), 0) AS revenue
FROM tree t
JOIN dim_category top ON top.category_id = t.top_id AND top.parent_id IS NULL
LEFT JOIN sales s ON s.category_id = t.category_id
GROUP BY top.category_id, top.category
ORDER BY top.category_id
