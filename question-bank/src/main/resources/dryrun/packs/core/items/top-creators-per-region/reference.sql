WITH views_of_day AS (
  SELECT creator_id, viewer_id
  FROM creator_events
  WHERE ds = '2024-01-09'
    AND action = 'view'
    AND viewer_id IS NOT NULL
),
viewers AS (
  SELECT u.user_id, c.region
  FROM dim_user u
  JOIN dim_country c ON c.country_code = u.country_code
  WHERE u.is_current
),
counted AS (
  SELECT w.region, v.creator_id, COUNT(*) AS views
  FROM views_of_day v
  JOIN viewers w ON w.user_id = v.viewer_id
  GROUP BY w.region, v.creator_id
),
ranked AS (
  SELECT
    region,
    creator_id,
    views,
    ROW_NUMBER() OVER (PARTITION BY region ORDER BY views DESC, creator_id) AS place
  FROM counted
)
SELECT region, place, creator_id, views
FROM ranked
WHERE place <= 2
ORDER BY region, place
