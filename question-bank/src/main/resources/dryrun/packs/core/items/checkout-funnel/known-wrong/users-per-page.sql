-- You counted who saw each page, in whatever order. Somebody who opens the checkout from a bookmark is not the end of a funnel.
SELECT CASE page WHEN 'product' THEN 1 WHEN 'cart' THEN 2 ELSE 3 END AS step, page, COUNT(DISTINCT user_id) AS users
FROM page_events
WHERE ds = '2024-01-09' AND page IN ('product', 'cart', 'checkout')
GROUP BY page
ORDER BY 1
