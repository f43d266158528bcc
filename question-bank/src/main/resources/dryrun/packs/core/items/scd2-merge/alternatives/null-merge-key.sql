-- The classic variant: openings carry a NULL merge key, so they never match
MERGE INTO dim_user AS d
USING (
  WITH batch AS (
    SELECT DISTINCT c.user_id, c.country_code, c.plan, c.changed_on
    FROM user_changes c
    JOIN (
      SELECT user_id, MAX(changed_on) AS changed_on
      FROM user_changes
      WHERE ds = '2024-03-31'
      GROUP BY user_id
    ) AS l ON l.user_id = c.user_id AND l.changed_on = c.changed_on
    WHERE c.ds = '2024-03-31'
  ),
  changed AS (
    SELECT b.*
    FROM batch b
    WHERE NOT EXISTS (
      SELECT 1
      FROM dim_user v
      WHERE v.user_id = b.user_id
        AND v.is_current = TRUE
        AND v.country_code IS NOT DISTINCT FROM b.country_code
        AND v.plan IS NOT DISTINCT FROM b.plan
    )
  )
  SELECT user_id AS merge_user_id, CAST(NULL AS BIGINT) AS new_key, user_id, country_code, plan, changed_on
  FROM changed
  WHERE user_id IN (SELECT user_id FROM dim_user WHERE is_current = TRUE)
  UNION ALL
  SELECT CAST(NULL AS BIGINT) AS merge_user_id,
         COALESCE((SELECT MAX(user_key) FROM dim_user), 0) + ROW_NUMBER() OVER (ORDER BY user_id) AS new_key,
         user_id, country_code, plan, changed_on
  FROM changed
) AS s
ON d.user_id = s.merge_user_id AND d.is_current = TRUE
WHEN MATCHED THEN UPDATE SET expiry_date = s.changed_on, is_current = FALSE
WHEN NOT MATCHED THEN INSERT
  (user_key, user_id, country_code, plan, effective_date, expiry_date, is_current)
  VALUES (s.new_key, s.user_id, s.country_code, s.plan, s.changed_on, NULL, TRUE)
