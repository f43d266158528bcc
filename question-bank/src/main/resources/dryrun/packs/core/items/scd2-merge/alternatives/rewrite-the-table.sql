-- Without MERGE, as in classic Hive: write the whole table anew
INSERT OVERWRITE TABLE dim_user
WITH last_changes AS (
  SELECT user_id, country_code, plan, changed_on
  FROM (
    SELECT user_id, country_code, plan, changed_on,
           ROW_NUMBER() OVER (PARTITION BY user_id ORDER BY changed_on DESC) AS recency
    FROM user_changes
    WHERE ds = '2024-03-31'
  ) AS ranked
  WHERE recency = 1
),
real_changes AS (
  SELECT c.user_id, c.country_code, c.plan, c.changed_on
  FROM last_changes c
  LEFT JOIN dim_user v ON v.user_id = c.user_id AND v.is_current = TRUE
  WHERE v.user_key IS NULL
     OR v.country_code IS DISTINCT FROM c.country_code
     OR v.plan IS DISTINCT FROM c.plan
)
SELECT
  d.user_key,
  d.user_id,
  d.country_code,
  d.plan,
  d.effective_date,
  CASE WHEN d.is_current AND r.user_id IS NOT NULL THEN r.changed_on ELSE d.expiry_date END AS expiry_date,
  CASE WHEN d.is_current AND r.user_id IS NOT NULL THEN FALSE ELSE d.is_current END AS is_current
FROM dim_user d
LEFT JOIN real_changes r ON r.user_id = d.user_id
UNION ALL
SELECT
  COALESCE((SELECT MAX(user_key) FROM dim_user), 0) + ROW_NUMBER() OVER (ORDER BY user_id),
  user_id,
  country_code,
  plan,
  changed_on,
  CAST(NULL AS DATE),
  TRUE
FROM real_changes
