-- Who left in March and came back in May was not here in April; equal attributes alone do not make two versions one.
WITH flagged AS (
  SELECT user_id, country_code, plan, effective_date, expiry_date,
         CASE WHEN LAG(effective_date) OVER (PARTITION BY user_id ORDER BY effective_date) IS NOT NULL
               AND LAG(country_code) OVER (PARTITION BY user_id ORDER BY effective_date) IS NOT DISTINCT FROM country_code
               AND LAG(plan) OVER (PARTITION BY user_id ORDER BY effective_date) IS NOT DISTINCT FROM plan
              THEN 0 ELSE 1 END AS starts
  FROM dim_user
),
numbered AS (
  SELECT user_id, country_code, plan, effective_date, expiry_date,
         SUM(starts) OVER (PARTITION BY user_id ORDER BY effective_date ROWS UNBOUNDED PRECEDING) AS version_no
  FROM flagged
)
SELECT user_id, country_code, plan, MIN(effective_date) AS effective_date,
       CASE WHEN COUNT(expiry_date) = COUNT(*) THEN MAX(expiry_date) END AS expiry_date, COUNT(*) AS pieces
FROM numbered
GROUP BY user_id, country_code, plan, version_no
ORDER BY user_id, effective_date
