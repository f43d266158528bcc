-- Aggregated per product before the join, so that fewer rows meet the dimension
WITH per_product AS (
  SELECT product_id, SUM(quantity) AS units, SUM(unit_price * quantity) AS revenue
  FROM order_items
  WHERE ds >= '2024-03-18' AND ds < '2024-03-25'
  GROUP BY product_id
)
SELECT p.category_id,
       SUM(s.units) AS units,
       SUM(s.revenue) AS revenue,
       ROUND(SUM(s.revenue) / SUM(s.units), 2) AS price_per_unit
FROM per_product s
JOIN dim_product p ON p.product_id = s.product_id
GROUP BY p.category_id
ORDER BY p.category_id NULLS LAST
