-- The windows run over the lines before they are grouped: a product with three lines is on your list three times.
WITH running AS (
  SELECT product_id, quantity * unit_price AS revenue,
         SUM(quantity * unit_price) OVER (
           ORDER BY quantity * unit_price DESC, product_id
           ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS running_revenue,
         SUM(quantity * unit_price) OVER () AS total_revenue
  FROM order_items
  WHERE ds = '2024-02-09'
)
SELECT product_id, revenue, CAST(running_revenue AS DOUBLE) / total_revenue AS cumulative_share
FROM running
WHERE running_revenue - revenue < 0.8 * total_revenue
ORDER BY revenue DESC, product_id
