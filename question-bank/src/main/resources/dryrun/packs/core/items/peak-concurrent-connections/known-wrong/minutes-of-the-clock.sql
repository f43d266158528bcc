-- Counting per minute of the clock cuts a burst that runs over the full minute in two, and adds up what never met within one.
WITH per_minute AS (
  SELECT platform, DATE_TRUNC('minute', event_ts) AS clock_minute, COUNT(*) AS opened, MAX(event_ts) AS last_ts
  FROM page_events
  WHERE ds = '2024-01-09'
  GROUP BY 1, 2
),
ranked AS (
  SELECT platform, opened, last_ts,
         ROW_NUMBER() OVER (PARTITION BY platform ORDER BY opened DESC, clock_minute) AS n
  FROM per_minute
)
SELECT platform, opened AS peak, last_ts AS reached_at
FROM ranked
WHERE n = 1
ORDER BY platform
