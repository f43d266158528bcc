-- The remainder is 0 to 7, your copies are 1 to 8: an eighth of the impressions finds no partner, and an inner join says nothing about it.
WITH salts AS (
  SELECT n AS salt FROM UNNEST(sequence(1, 8)) AS t(n)
),
salted_campaigns AS (
  SELECT c.campaign_id, c.objective, s.salt FROM dim_campaign c CROSS JOIN salts s
),
parts AS (
  SELECT c.objective, i.campaign_id, c.salt, COUNT(*) AS impressions, SUM(i.cost_usd) AS cost_usd
  FROM ad_impressions i
  JOIN salted_campaigns c ON c.campaign_id = i.campaign_id AND c.salt = MOD(i.impression_id, 8)
  WHERE i.ds = '2024-02-13'
  GROUP BY c.objective, i.campaign_id, c.salt
)
SELECT objective, SUM(impressions) AS impressions, SUM(cost_usd) AS cost_usd, MAX(impressions) AS largest_share
FROM parts
GROUP BY objective
ORDER BY objective
