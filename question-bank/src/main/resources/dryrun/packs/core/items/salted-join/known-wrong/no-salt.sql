-- That is the join they have now: the totals are right, and the largest share is all of the campaign.
WITH parts AS (
  SELECT c.objective, i.campaign_id, COUNT(*) AS impressions, SUM(i.cost_usd) AS cost_usd
  FROM ad_impressions i
  JOIN dim_campaign c ON c.campaign_id = i.campaign_id
  WHERE i.ds = '2024-02-13'
  GROUP BY c.objective, i.campaign_id
)
SELECT objective, SUM(impressions) AS impressions, SUM(cost_usd) AS cost_usd, MAX(impressions) AS largest_share
FROM parts
GROUP BY objective
ORDER BY objective
