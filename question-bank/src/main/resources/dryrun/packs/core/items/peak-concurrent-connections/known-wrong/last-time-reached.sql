-- The peak was reached several times and the question asks for the first.
WITH changes AS (
  SELECT platform, event_ts AS moment, 1 AS change FROM page_events WHERE ds = '2024-01-09'
  UNION ALL
  SELECT platform, event_ts + INTERVAL '60' SECOND, -1 FROM page_events WHERE ds = '2024-01-09'
),
levels AS (
  SELECT platform, moment,
         SUM(change) OVER (PARTITION BY platform ORDER BY moment, change
                           ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS open_now
  FROM changes
),
peaks AS (
  SELECT platform, moment, open_now, MAX(open_now) OVER (PARTITION BY platform) AS peak FROM levels
)
SELECT platform, peak, MAX(moment) AS reached_at
FROM peaks
WHERE open_now = peak
GROUP BY platform, peak
ORDER BY platform
