WITH with_previous AS (
  SELECT
    user_id,
    country_code,
    plan,
    effective_date,
    expiry_date,
    LAG(country_code) OVER (PARTITION BY user_id ORDER BY effective_date) AS previous_country,
    LAG(plan) OVER (PARTITION BY user_id ORDER BY effective_date) AS previous_plan,
    LAG(expiry_date) OVER (PARTITION BY user_id ORDER BY effective_date) AS previous_expiry
  FROM dim_user
),
numbered AS (
  SELECT
    user_id,
    country_code,
    plan,
    effective_date,
    expiry_date,
    SUM(
      CASE
        WHEN previous_expiry = effective_date
         AND previous_country IS NOT DISTINCT FROM country_code
         AND previous_plan IS NOT DISTINCT FROM plan
        THEN 0
        ELSE 1
      END
    ) OVER (
      PARTITION BY user_id
      ORDER BY effective_date
      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
    ) AS version_no
  FROM with_previous
)
SELECT
  user_id,
  country_code,
  plan,
  MIN(effective_date) AS effective_date,
  CASE WHEN COUNT(expiry_date) = COUNT(*) THEN MAX(expiry_date) END AS expiry_date,
  COUNT(*) AS pieces
FROM numbered
GROUP BY user_id, country_code, plan, version_no
ORDER BY user_id, effective_date
