-- You ranked order lines, not products: a product that sells in many small orders never gets a place.
WITH ranked AS (
  SELECT c.category, DENSE_RANK() OVER (PARTITION BY c.category_id ORDER BY i.quantity * i.unit_price DESC) AS place,
         p.product_id, p.product, i.quantity * i.unit_price AS revenue
  FROM order_items i
  JOIN dim_product p ON p.product_id = i.product_id
  JOIN dim_category c ON c.category_id = p.category_id
  WHERE i.ds BETWEEN '2024-01-01' AND '2024-01-07'
)
SELECT category, place, product_id, product, revenue FROM ranked WHERE place <= 3 ORDER BY 1, 2, 3
