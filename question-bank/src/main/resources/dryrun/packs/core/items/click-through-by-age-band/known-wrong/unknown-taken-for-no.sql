-- Not known is not "no": with the unknown outcomes in the denominator, the rate of a fresh day is always low.
SELECT COALESCE(d.age_band, 'unknown') AS age_band, u.plan, COUNT(*) AS impressions,
       SUM(CASE WHEN i.clicked THEN 1 ELSE 0 END) AS clicks,
       CAST(SUM(CASE WHEN i.clicked THEN 1 ELSE 0 END) AS DOUBLE) / COUNT(*) AS ctr
FROM ad_impressions i
JOIN dim_user u ON u.user_key = i.user_key
JOIN dim_demographics d ON d.demographics_key = i.demographics_key
WHERE i.ds = '2024-01-09'
GROUP BY COALESCE(d.age_band, 'unknown'), u.plan
ORDER BY 1, 2
