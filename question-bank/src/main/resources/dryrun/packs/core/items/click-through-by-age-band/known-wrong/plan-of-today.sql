-- You take today's plan: people upgrade after the ad, and the report says that plus users clicked when free users did.
SELECT COALESCE(d.age_band, 'unknown') AS age_band, n.plan, COUNT(*) AS impressions,
       SUM(CASE WHEN i.clicked THEN 1 ELSE 0 END) AS clicks,
       CAST(SUM(CASE WHEN i.clicked THEN 1 ELSE 0 END) AS DOUBLE) / COUNT(*) AS ctr
FROM ad_impressions i
JOIN dim_user u ON u.user_key = i.user_key
JOIN dim_user n ON n.user_id = u.user_id AND n.is_current
JOIN dim_demographics d ON d.demographics_key = i.demographics_key
WHERE i.ds = '2024-01-09' AND i.clicked IS NOT NULL
GROUP BY COALESCE(d.age_band, 'unknown'), n.plan
ORDER BY 1, 2
