-- With left joins, viewers without a country make a region of their own, called NULL.
WITH counted AS (
  SELECT c.region, e.creator_id, COUNT(*) AS views
  FROM creator_events e
  LEFT JOIN dim_user u ON u.user_id = e.viewer_id AND u.is_current
  LEFT JOIN dim_country c ON c.country_code = u.country_code
  WHERE e.ds = '2024-01-09' AND e.action = 'view'
  GROUP BY c.region, e.creator_id
)
SELECT region, place, creator_id, views
FROM (SELECT region, creator_id, views,
             ROW_NUMBER() OVER (PARTITION BY region ORDER BY views DESC, creator_id) AS place FROM counted) r
WHERE place <= 2
ORDER BY region, place
