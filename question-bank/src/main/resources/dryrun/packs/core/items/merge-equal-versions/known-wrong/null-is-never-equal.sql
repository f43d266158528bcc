-- NULL = NULL is not true, so the versions of a user without a country are never put together.
WITH flagged AS (
  SELECT user_id, country_code, plan, effective_date, expiry_date,
         CASE WHEN LAG(expiry_date) OVER (PARTITION BY user_id ORDER BY effective_date) = effective_date
               AND LAG(country_code) OVER (PARTITION BY user_id ORDER BY effective_date) = country_code
               AND LAG(plan) OVER (PARTITION BY user_id ORDER BY effective_date) = plan
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
