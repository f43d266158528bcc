-- Both days in one pass: a row per wallet with the two days side by side
WITH side_by_side AS (
  SELECT
    wallet_id,
    COUNT(CASE WHEN ds = '2024-03-19' THEN 1 END) AS rows_before,
    COUNT(CASE WHEN ds = '2024-03-20' THEN 1 END) AS rows_after,
    MAX(CASE WHEN ds = '2024-03-19' THEN balance END) AS balance_before,
    MAX(CASE WHEN ds = '2024-03-20' THEN balance END) AS balance_after
  FROM wallet_balances
  WHERE ds IN ('2024-03-19', '2024-03-20')
  GROUP BY wallet_id
)
SELECT wallet_id,
       CASE WHEN rows_before = 0 THEN 'added' WHEN rows_after = 0 THEN 'removed' ELSE 'changed' END AS change,
       balance_before, balance_after
FROM side_by_side
WHERE rows_before <> rows_after
   OR balance_before <> balance_after
   OR (balance_before IS NULL AND balance_after IS NOT NULL)
   OR (balance_before IS NOT NULL AND balance_after IS NULL)
ORDER BY wallet_id
