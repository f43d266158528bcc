-- DISTINCT undoes a fan-out only by luck: two impressions of the same campaign, salt and cost are two impressions.
WITH salts AS (
  SELECT n AS salt FROM UNNEST(sequence(0, 7)) AS t(n)
),
salted_campaigns AS (
  SELECT c.campaign_id, c.objective, s.salt FROM dim_campaign c CROSS JOIN salts s
),
joined AS (
  SELECT DISTINCT c.objective, i.campaign_id, MOD(i.impression_id, 8) AS salt, i.cost_usd
  FROM ad_impressions i
  JOIN salted_campaigns c ON c.campaign_id = i.campaign_id
  WHERE i.ds = '2024-02-13'
),
parts AS (
  SELECT objective, campaign_id, salt, COUNT(*) AS impressions, SUM(cost_usd) AS cost_usd
  FROM joined
  GROUP BY objective, campaign_id, salt
)
SELECT objective, SUM(impressions) AS impressions, SUM(cost_usd) AS cost_usd, MAX(impressions) AS largest_share
FROM parts
GROUP BY objective
ORDER BY objective
