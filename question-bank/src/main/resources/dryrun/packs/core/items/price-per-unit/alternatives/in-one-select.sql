-- In one SELECT, ordinals and all
SELECT p.category_id,
       SUM(i.quantity) AS units,
       SUM(i.quantity * i.unit_price) AS revenue,
       ROUND(SUM(i.quantity * i.unit_price) / SUM(i.quantity), 2) AS price_per_unit
FROM order_items i
LEFT JOIN dim_product p ON i.product_id = p.product_id
WHERE i.ds BETWEEN '2024-03-18' AND '2024-03-24'
GROUP BY 1
ORDER BY 1 NULLS LAST
