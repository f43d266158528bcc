-- Campaign and salt in one text, with a separator, for frameworks that join by one key
WITH salted_campaigns AS (
  SELECT c.objective, CONCAT(CAST(c.campaign_id AS VARCHAR), '#', CAST(s.salt AS VARCHAR)) AS salted_key
  FROM dim_campaign c
  CROSS JOIN (VALUES (0), (1), (2), (3), (4), (5), (6), (7)) AS s(salt)
),
salted_impressions AS (
  SELECT CONCAT(CAST(campaign_id AS VARCHAR), '#', CAST(impression_id % 8 AS VARCHAR)) AS salted_key,
         COUNT(*) AS impressions, SUM(cost_usd) AS cost
  FROM ad_impressions
  WHERE ds = '2024-02-13'
  GROUP BY 1
)
SELECT c.objective, SUM(i.impressions) AS impressions, SUM(i.cost) AS cost_usd, MAX(i.impressions) AS largest_share
FROM salted_impressions i
JOIN salted_campaigns c ON c.salted_key = i.salted_key
GROUP BY 1
ORDER BY 1
