WITH source_versions AS (
  SELECT
    ds,
    order_id,
    status,
    amount,
    ROW_NUMBER() OVER (PARTITION BY ds, order_id ORDER BY updated_ts DESC) AS newest
  FROM source_orders
  WHERE ds BETWEEN '2024-01-08' AND '2024-01-10'
),
both_sides AS (
  SELECT
    ds,
    order_id,
    1 AS in_source,
    0 AS in_target,
    status AS source_status,
    amount AS source_amount,
    CAST(NULL AS VARCHAR) AS target_status,
    CAST(NULL AS DECIMAL(12, 2)) AS target_amount
  FROM source_versions
  WHERE newest = 1
  UNION ALL
  SELECT
    ds,
    order_id,
    0,
    1,
    CAST(NULL AS VARCHAR),
    CAST(NULL AS DECIMAL(12, 2)),
    status,
    amount
  FROM orders
  WHERE ds BETWEEN '2024-01-08' AND '2024-01-10'
),
matched AS (
  SELECT
    ds,
    order_id,
    MAX(in_source) AS in_source,
    MAX(in_target) AS in_target,
    MAX(source_status) AS source_status,
    MAX(source_amount) AS source_amount,
    MAX(target_status) AS target_status,
    MAX(target_amount) AS target_amount
  FROM both_sides
  GROUP BY ds, order_id
)
SELECT
  ds,
  SUM(in_source) AS source_count,
  SUM(in_target) AS target_count,
  SUM(CASE WHEN in_target = 0 THEN 1 ELSE 0 END) AS missing,
  SUM(CASE WHEN in_source = 0 THEN 1 ELSE 0 END) AS unexpected,
  SUM(
    CASE
      WHEN in_source = 1 AND in_target = 1
        AND (source_status IS DISTINCT FROM target_status OR source_amount IS DISTINCT FROM target_amount)
      THEN 1
      ELSE 0
    END
  ) AS different
FROM matched
GROUP BY ds
ORDER BY ds
