-- You match on the user, not on the current version: versions that ended years ago get a new end, and history overlaps.
MERGE INTO dim_user AS d
USING (
  WITH last_changes AS (
    SELECT user_id, country_code, plan, changed_on
    FROM (
      SELECT user_id, country_code, plan, changed_on,
             ROW_NUMBER() OVER (PARTITION BY user_id ORDER BY changed_on DESC) AS rn
      FROM user_changes
      WHERE ds = '2024-03-31'
    ) AS ranked
    WHERE rn = 1
  ),
  changed AS (
    SELECT c.*
    FROM last_changes c
    LEFT JOIN dim_user v ON v.user_id = c.user_id AND v.is_current = TRUE
    WHERE v.user_key IS NULL
       OR v.country_code IS DISTINCT FROM c.country_code
       OR v.plan IS DISTINCT FROM c.plan
  )
  SELECT user_id AS merge_user_id, CAST(NULL AS BIGINT) AS new_key, user_id, country_code, plan, changed_on
  FROM changed
  WHERE user_id IN (SELECT user_id FROM dim_user)
  UNION ALL
  SELECT CAST(NULL AS BIGINT) AS merge_user_id,
         COALESCE((SELECT MAX(user_key) FROM dim_user), 0) + ROW_NUMBER() OVER (ORDER BY user_id) AS new_key,
         user_id, country_code, plan, changed_on
  FROM changed
) AS s
ON d.user_id = s.merge_user_id
WHEN MATCHED THEN UPDATE SET expiry_date = s.changed_on, is_current = FALSE
WHEN NOT MATCHED THEN INSERT
  (user_key, user_id, country_code, plan, effective_date, expiry_date, is_current)
  VALUES (s.new_key, s.user_id, s.country_code, s.plan, s.changed_on, NULL, TRUE)
