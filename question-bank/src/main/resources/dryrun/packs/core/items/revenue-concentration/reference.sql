WITH product_revenue AS (
  SELECT
    product_id,
    SUM(quantity * unit_price) AS revenue
  FROM order_items
  WHERE ds = '2024-02-09'
  GROUP BY product_id
),
running AS (
  SELECT
    product_id,
    revenue,
    SUM(revenue) OVER (
      ORDER BY revenue DESC, product_id
      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
    ) AS running_revenue,
    SUM(revenue) OVER () AS total_revenue
  FROM product_revenue
)
SELECT
  product_id,
  revenue,
  CAST(running_revenue AS DOUBLE) / total_revenue AS cumulative_share
FROM running
WHERE running_revenue - revenue < 0.8 * total_revenue
ORDER BY revenue DESC, product_id
