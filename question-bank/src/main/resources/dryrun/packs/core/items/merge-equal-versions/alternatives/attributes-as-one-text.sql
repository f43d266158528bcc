-- Attributes and their NULLs as one text; the last row of an island gives its end
WITH keyed AS (
  SELECT user_id, country_code, plan, effective_date, expiry_date,
         COALESCE('c' || country_code, '-') || '/' || COALESCE('p' || plan, '-') AS attributes
  FROM dim_user
),
flagged AS (
  SELECT keyed.*,
         CASE WHEN LAG(attributes) OVER (PARTITION BY user_id ORDER BY effective_date) = attributes
               AND LAG(expiry_date) OVER (PARTITION BY user_id ORDER BY effective_date) = effective_date
              THEN 0 ELSE 1 END AS starts
  FROM keyed
),
islands AS (
  SELECT flagged.*,
         SUM(starts) OVER (PARTITION BY user_id ORDER BY effective_date ROWS UNBOUNDED PRECEDING) AS island
  FROM flagged
),
placed AS (
  SELECT user_id, country_code, plan, expiry_date,
         MIN(effective_date) OVER (PARTITION BY user_id, island) AS effective_date,
         COUNT(*) OVER (PARTITION BY user_id, island) AS pieces,
         ROW_NUMBER() OVER (PARTITION BY user_id, island ORDER BY effective_date DESC) AS from_end
  FROM islands
)
SELECT user_id, country_code, plan, effective_date, expiry_date, pieces
FROM placed
WHERE from_end = 1
ORDER BY 1, 4
