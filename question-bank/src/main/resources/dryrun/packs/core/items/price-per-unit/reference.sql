WITH sold AS (
  SELECT
    p.category_id,
    SUM(i.quantity) AS units,
    SUM(i.quantity * i.unit_price) AS revenue
  FROM order_items i
  JOIN dim_product p ON p.product_id = i.product_id
  WHERE i.ds BETWEEN '2024-03-18' AND '2024-03-24'
  GROUP BY p.category_id
)
SELECT
  category_id,
  units,
  revenue,
  ROUND(revenue / units, 2) AS price_per_unit
FROM sold
ORDER BY category_id NULLS LAST
