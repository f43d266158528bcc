WITH salted_views AS (
  SELECT
    creator_id,
    COALESCE(MOD(viewer_id, 16), 0) AS salt
  FROM creator_events
  WHERE ds = '2024-01-09'
    AND action = 'view'
),
partial_counts AS (
  SELECT
    creator_id,
    salt,
    COUNT(*) AS partial_views
  FROM salted_views
  GROUP BY creator_id, salt
)
SELECT
  creator_id,
  SUM(partial_views) AS views,
  COUNT(*) AS partial_rows,
  MAX(partial_views) AS largest_partial
FROM partial_counts
GROUP BY creator_id
ORDER BY views DESC, creator_id
