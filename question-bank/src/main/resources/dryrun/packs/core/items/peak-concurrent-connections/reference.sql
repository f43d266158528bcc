WITH connections AS (
  SELECT platform, event_ts AS opened_at, event_ts + INTERVAL '60' SECOND AS closed_at
  FROM page_events
  WHERE ds = '2024-01-09'
),
changes AS (
  SELECT platform, opened_at AS moment, 1 AS change FROM connections
  UNION ALL
  SELECT platform, closed_at AS moment, -1 AS change FROM connections
),
net_changes AS (
  SELECT platform, moment, SUM(change) AS change
  FROM changes
  GROUP BY platform, moment
),
levels AS (
  SELECT
    platform,
    moment,
    SUM(change) OVER (
      PARTITION BY platform
      ORDER BY moment
      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
    ) AS open_now
  FROM net_changes
),
ranked AS (
  SELECT
    platform,
    moment,
    open_now,
    ROW_NUMBER() OVER (PARTITION BY platform ORDER BY open_now DESC, moment) AS n
  FROM levels
)
SELECT platform, open_now AS peak, moment AS reached_at
FROM ranked
WHERE n = 1
ORDER BY platform
