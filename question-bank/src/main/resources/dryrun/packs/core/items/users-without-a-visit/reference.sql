WITH visits AS (
  SELECT user_id
  FROM page_events
  WHERE ds = '2024-01-09'
)
SELECT u.user_id, u.country_code
FROM dim_user u
WHERE u.is_current
  AND u.plan = 'plus'
  AND NOT EXISTS (SELECT 1 FROM visits v WHERE v.user_id = u.user_id)
ORDER BY u.user_id
