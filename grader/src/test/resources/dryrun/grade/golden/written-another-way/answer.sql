WITH home AS (
  SELECT v.user_id AS who
  FROM views v
  WHERE 'home' = v.page AND v.ds >= '2024-01-01'
)
SELECT who, COUNT(*) FROM home GROUP BY 1
