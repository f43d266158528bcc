WITH judged AS (
  SELECT user_key, demographics_key, clicked
  FROM ad_impressions
  WHERE ds = '2024-01-09'
    AND clicked IS NOT NULL
)
SELECT
  COALESCE(d.age_band, 'unknown') AS age_band,
  u.plan,
  COUNT(*) AS impressions,
  SUM(CASE WHEN j.clicked THEN 1 ELSE 0 END) AS clicks,
  CAST(SUM(CASE WHEN j.clicked THEN 1 ELSE 0 END) AS DOUBLE) / COUNT(*) AS ctr
FROM judged j
JOIN dim_user u ON u.user_key = j.user_key
JOIN dim_demographics d ON d.demographics_key = j.demographics_key
GROUP BY COALESCE(d.age_band, 'unknown'), u.plan
ORDER BY age_band, plan
