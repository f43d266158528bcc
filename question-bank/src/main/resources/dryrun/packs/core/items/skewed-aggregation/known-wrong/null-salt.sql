-- CONCAT with a NULL is NULL: every view without a viewer_id lands in one group without a creator, and is missing from its own.
WITH partial_counts AS (
  SELECT CAST(creator_id AS VARCHAR) || '#' || CAST(MOD(viewer_id, 16) AS VARCHAR) AS salted_key,
         COUNT(*) AS cnt
  FROM creator_events
  WHERE ds = '2024-01-09' AND action = 'view'
  GROUP BY 1
)
SELECT CAST(SPLIT_PART(salted_key, '#', 1) AS BIGINT) AS creator_id,
       SUM(cnt) AS views, COUNT(*) AS partial_rows, MAX(cnt) AS largest_partial
FROM partial_counts
GROUP BY 1
ORDER BY 2 DESC, 1
