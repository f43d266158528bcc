-- A self-join of neighbours puts two pieces together; of three it makes two versions that overlap.
WITH ordered AS (
  SELECT user_id, country_code, plan, effective_date, expiry_date,
         ROW_NUMBER() OVER (PARTITION BY user_id ORDER BY effective_date) AS n
  FROM dim_user
),
linked AS (
  SELECT a.user_id, a.country_code, a.plan, a.effective_date, a.n,
         b.n AS next_n,
         CASE WHEN b.n IS NULL THEN a.expiry_date ELSE b.expiry_date END AS expiry_date
  FROM ordered a
  LEFT JOIN ordered b
    ON b.user_id = a.user_id AND b.n = a.n + 1 AND b.effective_date = a.expiry_date
   AND b.country_code IS NOT DISTINCT FROM a.country_code AND b.plan IS NOT DISTINCT FROM a.plan
)
SELECT l.user_id, l.country_code, l.plan, l.effective_date, l.expiry_date,
       CASE WHEN l.next_n IS NULL THEN 1 ELSE 2 END AS pieces
FROM linked l
LEFT JOIN linked before_it ON before_it.user_id = l.user_id AND before_it.next_n = l.n
WHERE before_it.n IS NULL OR l.next_n IS NOT NULL
ORDER BY l.user_id, l.effective_date
