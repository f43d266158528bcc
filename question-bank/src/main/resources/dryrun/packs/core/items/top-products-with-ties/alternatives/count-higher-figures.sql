-- No window: a product's place is one more than the number of higher figures in its category
WITH product_revenue AS (
  SELECT p.category_id, i.product_id, p.product, SUM(i.quantity * i.unit_price) AS revenue
  FROM order_items i
  JOIN dim_product p ON p.product_id = i.product_id
  WHERE i.ds >= '2024-01-01' AND i.ds <= '2024-01-07'
  GROUP BY p.category_id, i.product_id, p.product
),
placed AS (
  SELECT a.category_id, a.product_id, a.product, a.revenue, 1 + COUNT(DISTINCT b.revenue) AS place
  FROM product_revenue a
  LEFT JOIN product_revenue b ON b.category_id = a.category_id AND b.revenue > a.revenue
  GROUP BY a.category_id, a.product_id, a.product, a.revenue
)
SELECT c.category, f.place, f.product_id, f.product, f.revenue
FROM placed f
JOIN dim_category c ON c.category_id = f.category_id
WHERE f.place <= 3
ORDER BY 1, 2, 3
