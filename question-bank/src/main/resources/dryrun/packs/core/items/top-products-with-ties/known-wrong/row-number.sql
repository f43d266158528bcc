-- ROW_NUMBER breaks a tie by the toss of a coin: which of the two products with the same revenue did you just drop, and would you drop the same one tomorrow?
WITH product_revenue AS (
  SELECT product_id, SUM(quantity * unit_price) AS revenue
  FROM order_items
  WHERE ds BETWEEN '2024-01-01' AND '2024-01-07'
  GROUP BY product_id
),
ranked AS (
  SELECT c.category, ROW_NUMBER() OVER (PARTITION BY c.category_id ORDER BY r.revenue DESC) AS place,
         p.product_id, p.product, r.revenue
  FROM product_revenue r
  JOIN dim_product p ON p.product_id = r.product_id
  JOIN dim_category c ON c.category_id = p.category_id
)
SELECT category, place, product_id, product, revenue FROM ranked WHERE place <= 3 ORDER BY 1, 2, 3
