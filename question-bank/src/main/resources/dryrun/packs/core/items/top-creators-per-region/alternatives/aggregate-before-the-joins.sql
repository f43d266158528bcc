-- Views per viewer and creator first: the large table is folded before it is joined
WITH per_viewer AS (
  SELECT viewer_id, creator_id, COUNT(*) AS views
  FROM creator_events
  WHERE ds = '2024-01-09' AND action = 'view'
  GROUP BY viewer_id, creator_id
),
counted AS (
  SELECT c.region, p.creator_id, SUM(p.views) AS views
  FROM per_viewer p
  JOIN dim_user u ON u.user_id = p.viewer_id AND u.is_current = TRUE
  JOIN dim_country c ON c.country_code = u.country_code
  GROUP BY 1, 2
)
SELECT region, place, creator_id, views
FROM (
  SELECT region, creator_id, views,
         ROW_NUMBER() OVER (PARTITION BY region ORDER BY views DESC, creator_id ASC) AS place
  FROM counted
) r
WHERE place IN (1, 2)
ORDER BY 1, 2
