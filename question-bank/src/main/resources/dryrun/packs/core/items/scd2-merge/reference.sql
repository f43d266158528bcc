MERGE INTO dim_user AS d
USING (
  WITH last_changes AS (
    SELECT user_id, country_code, plan, changed_on
    FROM (
      SELECT
        user_id,
        country_code,
        plan,
        changed_on,
        ROW_NUMBER() OVER (PARTITION BY user_id ORDER BY changed_on DESC) AS recency
      FROM user_changes
      WHERE ds = '2024-03-31'
    ) AS ranked
    WHERE recency = 1
  ),
  real_changes AS (
    SELECT c.user_id, c.country_code, c.plan, c.changed_on, v.user_key AS closing_key
    FROM last_changes c
    LEFT JOIN dim_user v
      ON v.user_id = c.user_id
     AND v.is_current = TRUE
    WHERE v.country_code IS DISTINCT FROM c.country_code
       OR v.plan IS DISTINCT FROM c.plan
  )
  SELECT closing_key AS user_key, user_id, country_code, plan, changed_on
  FROM real_changes
  WHERE closing_key IS NOT NULL
  UNION ALL
  SELECT
    COALESCE((SELECT MAX(user_key) FROM dim_user), 0) + ROW_NUMBER() OVER (ORDER BY user_id) AS user_key,
    user_id,
    country_code,
    plan,
    changed_on
  FROM real_changes
) AS s
ON d.user_key = s.user_key
WHEN MATCHED THEN UPDATE SET
  expiry_date = s.changed_on,
  is_current = FALSE
WHEN NOT MATCHED THEN INSERT
  (user_key, user_id, country_code, plan, effective_date, expiry_date, is_current)
  VALUES (s.user_key, s.user_id, s.country_code, s.plan, s.changed_on, NULL, TRUE)
