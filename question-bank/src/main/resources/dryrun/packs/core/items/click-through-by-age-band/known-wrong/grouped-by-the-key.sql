-- Several keys share an age band, one per device and tier: grouped by the key, a band has several rows.
SELECT COALESCE(MIN(d.age_band), 'unknown') AS age_band, u.plan, COUNT(*) AS impressions,
       SUM(CASE WHEN i.clicked THEN 1 ELSE 0 END) AS clicks,
       CAST(SUM(CASE WHEN i.clicked THEN 1 ELSE 0 END) AS DOUBLE) / COUNT(*) AS ctr
FROM ad_impressions i
JOIN dim_user u ON u.user_key = i.user_key
JOIN dim_demographics d ON d.demographics_key = i.demographics_key
WHERE i.ds = '2024-01-09' AND i.clicked IS NOT NULL
GROUP BY d.demographics_key, u.plan
ORDER BY 1, 2
