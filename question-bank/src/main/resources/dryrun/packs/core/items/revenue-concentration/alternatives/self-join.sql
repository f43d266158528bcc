-- Without windows: each product joined with those that come before it, and with itself
WITH product_revenue AS (
  SELECT product_id, SUM(quantity * unit_price) AS revenue
  FROM order_items
  WHERE ds = '2024-02-09'
  GROUP BY product_id
),
totals AS (
  SELECT SUM(revenue) AS total_revenue FROM product_revenue
),
accumulated AS (
  SELECT p.product_id, p.revenue, SUM(a.revenue) AS running_revenue
  FROM product_revenue p
  JOIN product_revenue a
    ON a.revenue > p.revenue OR (a.revenue = p.revenue AND a.product_id <= p.product_id)
  GROUP BY p.product_id, p.revenue
)
SELECT c.product_id, c.revenue, CAST(c.running_revenue AS DOUBLE) / CAST(t.total_revenue AS DOUBLE) AS cumulative_share
FROM accumulated c
CROSS JOIN totals t
WHERE c.running_revenue - c.revenue < t.total_revenue * 0.8
ORDER BY c.revenue DESC, c.product_id
