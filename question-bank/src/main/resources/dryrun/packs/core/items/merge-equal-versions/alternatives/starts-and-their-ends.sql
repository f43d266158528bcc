-- The starts alone, each joined with its own rows: those from it on and before the next start
WITH ordered AS (
  SELECT d.*, ROW_NUMBER() OVER (PARTITION BY user_id ORDER BY effective_date) AS n
  FROM dim_user d
),
starts AS (
  SELECT c.user_id, c.country_code, c.plan, c.effective_date, c.n,
         LEAD(c.n, 1, 1000000) OVER (PARTITION BY c.user_id ORDER BY c.n) AS next_n
  FROM ordered c
  LEFT JOIN ordered p
    ON p.user_id = c.user_id AND p.n = c.n - 1
   AND p.expiry_date = c.effective_date
   AND (p.country_code = c.country_code OR (p.country_code IS NULL AND c.country_code IS NULL))
   AND (p.plan = c.plan OR (p.plan IS NULL AND c.plan IS NULL))
  WHERE p.user_id IS NULL
)
SELECT s.user_id, s.country_code, s.plan, s.effective_date,
       NULLIF(MAX(COALESCE(o.expiry_date, DATE '9999-12-31')), DATE '9999-12-31') AS expiry_date,
       COUNT(*) AS pieces
FROM starts s
JOIN ordered o ON o.user_id = s.user_id AND o.n >= s.n AND o.n < s.next_n
GROUP BY s.user_id, s.country_code, s.plan, s.effective_date
ORDER BY s.user_id, s.effective_date
