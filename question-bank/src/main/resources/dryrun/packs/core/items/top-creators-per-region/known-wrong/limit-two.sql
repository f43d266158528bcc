-- LIMIT cuts the whole result, not each region: you return two rows in all.
WITH counted AS (
  SELECT c.region, e.creator_id, COUNT(*) AS views
  FROM creator_events e
  JOIN dim_user u ON u.user_id = e.viewer_id AND u.is_current
  JOIN dim_country c ON c.country_code = u.country_code
  WHERE e.ds = '2024-01-09' AND e.action = 'view'
  GROUP BY c.region, e.creator_id
)
SELECT region, ROW_NUMBER() OVER (ORDER BY views DESC, creator_id) AS place, creator_id, views
FROM counted
ORDER BY views DESC, creator_id
LIMIT 2
