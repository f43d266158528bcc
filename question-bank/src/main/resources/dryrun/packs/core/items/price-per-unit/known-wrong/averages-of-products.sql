-- You average the averages of the products; a product that sold once weighs as much as one that sold a thousand times.
WITH per_product AS (
  SELECT p.category_id, i.product_id, SUM(i.quantity) AS units, SUM(i.quantity * i.unit_price) AS revenue,
         SUM(i.quantity * i.unit_price) / SUM(i.quantity) AS price
  FROM order_items i
  JOIN dim_product p ON p.product_id = i.product_id
  WHERE i.ds BETWEEN '2024-03-18' AND '2024-03-24'
  GROUP BY p.category_id, i.product_id
)
SELECT category_id, SUM(units) AS units, SUM(revenue) AS revenue, ROUND(AVG(price), 2) AS price_per_unit
FROM per_product
GROUP BY category_id
ORDER BY category_id NULLS LAST
