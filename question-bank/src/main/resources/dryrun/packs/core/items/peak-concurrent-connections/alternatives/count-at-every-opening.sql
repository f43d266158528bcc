-- A peak is reached by an opening: count the open connections at each of those
WITH connections AS (
  SELECT platform, event_ts AS opened_at
  FROM page_events
  WHERE ds = '2024-01-09'
),
moments AS (
  SELECT DISTINCT platform, opened_at AS moment FROM connections
),
levels AS (
  SELECT m.platform, m.moment, COUNT(*) AS open_now
  FROM moments m
  JOIN connections c
    ON c.platform = m.platform
   AND c.opened_at <= m.moment
   AND c.opened_at > m.moment - INTERVAL '60' SECOND
  GROUP BY m.platform, m.moment
),
peaks AS (
  SELECT platform, MAX(open_now) AS peak FROM levels GROUP BY platform
)
SELECT p.platform, p.peak, MIN(l.moment) AS reached_at
FROM peaks p
JOIN levels l ON l.platform = p.platform AND l.open_now = p.peak
GROUP BY p.platform, p.peak
ORDER BY p.platform
