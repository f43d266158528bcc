-- The place is one more than the number of creators that are better
WITH counted AS (
  SELECT c.region, e.creator_id, COUNT(*) AS views
  FROM creator_events e
  JOIN dim_user u ON u.user_id = e.viewer_id
  JOIN dim_country c ON c.country_code = u.country_code
  WHERE e.ds = '2024-01-09' AND e.action = 'view' AND u.is_current
  GROUP BY c.region, e.creator_id
)
SELECT a.region, COUNT(b.creator_id) + 1 AS place, a.creator_id, a.views
FROM counted a
LEFT JOIN counted b
  ON b.region = a.region
 AND (b.views > a.views OR (b.views = a.views AND b.creator_id < a.creator_id))
GROUP BY a.region, a.creator_id, a.views
HAVING COUNT(b.creator_id) < 2
ORDER BY a.region, place
