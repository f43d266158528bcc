-- You grouped by the product's name: two products that share a name now share their revenue.
WITH product_revenue AS (
  SELECT p.category_id, MIN(p.product_id) AS product_id, p.product, SUM(i.quantity * i.unit_price) AS revenue
  FROM order_items i
  JOIN dim_product p ON p.product_id = i.product_id
  WHERE i.ds BETWEEN '2024-01-01' AND '2024-01-07'
  GROUP BY p.category_id, p.product
),
ranked AS (
  SELECT c.category, DENSE_RANK() OVER (PARTITION BY c.category_id ORDER BY r.revenue DESC) AS place,
         r.product_id, r.product, r.revenue
  FROM product_revenue r
  JOIN dim_category c ON c.category_id = r.category_id
)
SELECT category, place, product_id, product, revenue FROM ranked WHERE place <= 3 ORDER BY 1, 2, 3
