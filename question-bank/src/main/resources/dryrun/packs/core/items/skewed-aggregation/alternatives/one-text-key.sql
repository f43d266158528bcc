-- One key of text, built with CONCAT and taken apart again
WITH partial_counts AS (
  SELECT CONCAT(CAST(creator_id AS VARCHAR), '#', CAST(COALESCE(viewer_id % 16, 0) AS VARCHAR)) AS salted_key,
         COUNT(*) AS cnt
  FROM creator_events
  WHERE ds = '2024-01-09' AND action = 'view'
  GROUP BY 1
)
SELECT CAST(SPLIT_PART(salted_key, '#', 1) AS BIGINT) AS creator_id,
       SUM(cnt) AS views,
       COUNT(*) AS partial_rows,
       MAX(cnt) AS largest_partial
FROM partial_counts
GROUP BY 1
ORDER BY 2 DESC, 1
