-- The best fifth of the products is not eighty percent of the revenue; that is what the question wants to find out.
WITH product_revenue AS (
  SELECT product_id, SUM(quantity * unit_price) AS revenue
  FROM order_items
  WHERE ds = '2024-02-09'
  GROUP BY product_id
),
running AS (
  SELECT product_id, revenue,
         NTILE(5) OVER (ORDER BY revenue DESC, product_id) AS fifth,
         SUM(revenue) OVER (ORDER BY revenue DESC, product_id ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS running_revenue,
         SUM(revenue) OVER () AS total_revenue
  FROM product_revenue
)
SELECT product_id, revenue, CAST(running_revenue AS DOUBLE) / NULLIF(total_revenue, 0) AS cumulative_share
FROM running
WHERE fifth = 1
ORDER BY revenue DESC, product_id
