-- Aggregate by the two keys first, so that the joins see few rows
WITH per_key AS (
  SELECT user_key, demographics_key,
         COUNT(clicked) AS impressions,
         COUNT(CASE WHEN clicked = TRUE THEN 1 END) AS clicks
  FROM ad_impressions
  WHERE ds = '2024-01-09' AND user_key IS NOT NULL
  GROUP BY 1, 2
)
SELECT CASE WHEN d.age_band IS NULL THEN 'unknown' ELSE d.age_band END AS age_band,
       u.plan,
       SUM(k.impressions) AS impressions,
       SUM(k.clicks) AS clicks,
       1.0E0 * SUM(k.clicks) / SUM(k.impressions) AS ctr
FROM per_key k
JOIN dim_user u ON u.user_key = k.user_key
JOIN dim_demographics d ON d.demographics_key = k.demographics_key
WHERE k.impressions > 0
GROUP BY 1, 2
ORDER BY 1, 2
