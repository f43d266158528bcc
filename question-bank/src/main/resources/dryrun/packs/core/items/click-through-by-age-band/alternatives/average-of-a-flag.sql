-- The rate as an average of 1 and 0; AVG passes over NULL
WITH shown AS (
  SELECT COALESCE(d.age_band, 'unknown') AS age_band, u.plan,
         CASE WHEN i.clicked THEN 1 WHEN NOT i.clicked THEN 0 END AS hit
  FROM ad_impressions i
  JOIN dim_demographics d ON d.demographics_key = i.demographics_key
  JOIN dim_user u ON u.user_key = i.user_key
  WHERE i.ds = '2024-01-09'
)
SELECT age_band, plan, COUNT(hit) AS impressions, SUM(hit) AS clicks, AVG(CAST(hit AS DOUBLE)) AS ctr
FROM shown
GROUP BY age_band, plan
HAVING COUNT(hit) > 0
ORDER BY age_band, plan
