-- Number the distinct figures of each category, then join the products back to them
WITH product_revenue AS (
  SELECT p.category_id, p.product_id, p.product, SUM(i.quantity * i.unit_price) AS revenue
  FROM order_items i
  JOIN dim_product p ON p.product_id = i.product_id
  WHERE i.ds IN ('2024-01-01', '2024-01-02', '2024-01-03', '2024-01-04', '2024-01-05', '2024-01-06', '2024-01-07')
  GROUP BY 1, 2, 3
),
figures AS (
  SELECT category_id, revenue, ROW_NUMBER() OVER (PARTITION BY category_id ORDER BY revenue DESC) AS place
  FROM (SELECT DISTINCT category_id, revenue FROM product_revenue) d
)
SELECT c.category, f.place, r.product_id, r.product, r.revenue
FROM product_revenue r
JOIN figures f ON f.category_id = r.category_id AND f.revenue = r.revenue
JOIN dim_category c ON c.category_id = r.category_id
WHERE f.place <= 3
ORDER BY c.category, f.place, r.product_id
