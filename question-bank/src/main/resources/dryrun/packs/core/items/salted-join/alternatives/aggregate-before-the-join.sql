-- Counts per campaign and salt first: what is left to join is small, and needs no salt any more
WITH parts AS (
  SELECT campaign_id, MOD(impression_id, 8) AS salt, COUNT(*) AS impressions, SUM(cost_usd) AS cost_usd
  FROM ad_impressions
  WHERE ds = '2024-02-13'
  GROUP BY campaign_id, MOD(impression_id, 8)
),
per_campaign AS (
  SELECT campaign_id, SUM(impressions) AS impressions, SUM(cost_usd) AS cost_usd, MAX(impressions) AS largest_share
  FROM parts
  GROUP BY campaign_id
)
SELECT c.objective, SUM(p.impressions) AS impressions, SUM(p.cost_usd) AS cost_usd, MAX(p.largest_share) AS largest_share
FROM per_campaign p
JOIN dim_campaign c ON c.campaign_id = p.campaign_id
GROUP BY c.objective
ORDER BY c.objective
