-- Glued together without a separator, creator 1 with salt 12 and creator 11 with salt 2 share the key '112', and their views end up with one of them.
WITH partial_counts AS (
  SELECT CONCAT(CAST(creator_id AS VARCHAR), CAST(COALESCE(MOD(viewer_id, 16), 0) AS VARCHAR)) AS salted_key,
         MIN(creator_id) AS creator_id,
         COUNT(*) AS cnt
  FROM creator_events
  WHERE ds = '2024-01-09' AND action = 'view'
  GROUP BY 1
)
SELECT creator_id, SUM(cnt) AS views, COUNT(*) AS partial_rows, MAX(cnt) AS largest_partial
FROM partial_counts
GROUP BY 1
ORDER BY 2 DESC, 1
