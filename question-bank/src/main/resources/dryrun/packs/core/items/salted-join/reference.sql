WITH salts AS (
  SELECT n AS salt
  FROM UNNEST(sequence(0, 7)) AS t(n)
),
salted_campaigns AS (
  SELECT c.campaign_id, c.objective, s.salt
  FROM dim_campaign c
  CROSS JOIN salts s
),
salted_impressions AS (
  SELECT campaign_id, MOD(impression_id, 8) AS salt, cost_usd
  FROM ad_impressions
  WHERE ds = '2024-02-13'
),
parts AS (
  SELECT
    c.objective,
    i.campaign_id,
    i.salt,
    COUNT(*) AS impressions,
    SUM(i.cost_usd) AS cost_usd
  FROM salted_impressions i
  JOIN salted_campaigns c
    ON c.campaign_id = i.campaign_id
   AND c.salt = i.salt
  GROUP BY c.objective, i.campaign_id, i.salt
)
SELECT
  objective,
  SUM(impressions) AS impressions,
  SUM(cost_usd) AS cost_usd,
  MAX(impressions) AS largest_share
FROM parts
GROUP BY objective
ORDER BY objective
