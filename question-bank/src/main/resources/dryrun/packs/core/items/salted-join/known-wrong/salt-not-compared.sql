-- You copied the campaigns eight times and join them on campaign_id alone: every impression counts eight times, and so does the money.
WITH salts AS (
  SELECT n AS salt FROM UNNEST(sequence(0, 7)) AS t(n)
),
salted_campaigns AS (
  SELECT c.campaign_id, c.objective, s.salt FROM dim_campaign c CROSS JOIN salts s
),
parts AS (
  SELECT c.objective, i.campaign_id, MOD(i.impression_id, 8) AS salt, COUNT(*) AS impressions, SUM(i.cost_usd) AS cost_usd
  FROM ad_impressions i
  JOIN salted_campaigns c ON c.campaign_id = i.campaign_id
  WHERE i.ds = '2024-02-13'
  GROUP BY c.objective, i.campaign_id, MOD(i.impression_id, 8)
)
SELECT objective, SUM(impressions) AS impressions, SUM(cost_usd) AS cost_usd, MAX(impressions) AS largest_share
FROM parts
GROUP BY objective
ORDER BY objective
