-- Sums over counts, so that each denominator is seen
SELECT ds,
       COUNT(*) AS orders,
       SUM(CASE WHEN amount IS NULL THEN 1 ELSE 0 END) AS unknown,
       CAST(SUM(amount) AS DOUBLE) / NULLIF(COUNT(amount), 0) AS avg_known,
       CAST(COALESCE(SUM(amount), 0) AS DOUBLE) / COUNT(*) AS avg_so_far
FROM orders
WHERE ds >= '2024-03-25' AND ds <= '2024-03-31'
GROUP BY ds
ORDER BY ds
