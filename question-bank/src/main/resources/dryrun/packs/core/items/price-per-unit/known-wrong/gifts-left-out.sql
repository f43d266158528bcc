-- Leaving out the gifts makes the price look better than what a unit really brings in.
SELECT p.category_id, SUM(i.quantity) AS units, SUM(i.quantity * i.unit_price) AS revenue,
       ROUND(SUM(i.quantity * i.unit_price) / SUM(i.quantity), 2) AS price_per_unit
FROM order_items i
JOIN dim_product p ON p.product_id = i.product_id
WHERE i.ds BETWEEN '2024-03-18' AND '2024-03-24' AND i.unit_price > 0
GROUP BY p.category_id
ORDER BY p.category_id NULLS LAST
