package dryrun.sql.duckdb;

import java.util.Locale;

/// Ten queries as they come up in interviews, over the tables of the company that have a million
/// rows in the large size. Unless a second text says otherwise, DuckDB is asked the same.
enum AnalyticalQuery {
  SESSIONIZATION(
      """
      WITH marked AS (
        SELECT user_id, event_ts,
          CASE WHEN event_ts <= LAG(event_ts) OVER (PARTITION BY user_id ORDER BY event_ts)
                 + INTERVAL '30' MINUTE THEN 0 ELSE 1 END AS starts
        FROM page_events
        WHERE user_id IS NOT NULL),
      numbered AS (
        SELECT user_id, event_ts,
          SUM(starts) OVER (PARTITION BY user_id ORDER BY event_ts ROWS UNBOUNDED PRECEDING)
            AS session_no
        FROM marked),
      sessions AS (
        SELECT user_id, session_no, MIN(event_ts) AS begun, COUNT(*) AS pages
        FROM numbered
        GROUP BY user_id, session_no)
      SELECT CAST(begun AS DATE) AS begun_on, COUNT(*) AS sessions, SUM(pages) AS pages,
        MAX(pages) AS longest
      FROM sessions
      GROUP BY CAST(begun AS DATE)
      """),
  RETENTION_SELF_JOIN(
      """
      WITH active AS (SELECT DISTINCT user_id, ds FROM fact_daily_active)
      SELECT a.ds, COUNT(DISTINCT a.user_id) AS users, COUNT(DISTINCT b.user_id) AS returned
      FROM active a
      LEFT JOIN active b ON b.user_id = a.user_id AND b.ds = a.ds + INTERVAL '7' DAY
      GROUP BY a.ds
      """),
  SALTED_TWO_PHASE(
      """
      WITH salted AS (
        SELECT creator_id, MOD(event_id, 16) AS salt, COUNT(*) AS events,
          COUNT(viewer_id) AS known, MAX(event_ts) AS latest
        FROM creator_events
        GROUP BY creator_id, MOD(event_id, 16))
      SELECT creator_id, SUM(events) AS events, SUM(known) AS known, MAX(latest) AS latest
      FROM salted
      GROUP BY creator_id
      ORDER BY events DESC, creator_id
      LIMIT 100
      """),
  TOP_N_PER_GROUP(
      """
      WITH daily AS (
        SELECT ds, user_id, COUNT(*) AS pages
        FROM page_events
        WHERE user_id IS NOT NULL
        GROUP BY ds, user_id),
      ranked AS (
        SELECT ds, user_id, pages,
          ROW_NUMBER() OVER (PARTITION BY ds ORDER BY pages DESC, user_id) AS place
        FROM daily)
      SELECT ds, user_id, pages, place
      FROM ranked
      WHERE place <= 3
      """),
  ROLLING_SEVEN_DAYS(
      """
      WITH daily AS (
        SELECT platform, ds, SUM(events) AS events
        FROM fact_daily_active
        GROUP BY platform, ds)
      SELECT platform, ds, events,
        AVG(events) OVER (PARTITION BY platform ORDER BY ds ROWS BETWEEN 6 PRECEDING AND CURRENT ROW)
          AS rolling
      FROM daily
      """),
  DEDUP_LATEST(
      """
      WITH numbered AS (
        SELECT action, event_ts,
          ROW_NUMBER() OVER (
            PARTITION BY creator_id, viewer_id ORDER BY event_ts DESC, event_id DESC) AS place
        FROM creator_events
        WHERE viewer_id IS NOT NULL)
      SELECT action, COUNT(*) AS viewers, MIN(event_ts) AS earliest
      FROM numbered
      WHERE place = 1
      GROUP BY action
      """),
  FUNNEL(
      """
      WITH steps AS (
        SELECT user_id, ds,
          MIN(CASE WHEN page = 'product' THEN event_ts END) AS product_ts,
          MIN(CASE WHEN page = 'cart' THEN event_ts END) AS cart_ts,
          MIN(CASE WHEN page = 'checkout' THEN event_ts END) AS checkout_ts
        FROM page_events
        WHERE user_id IS NOT NULL
        GROUP BY user_id, ds)
      SELECT u.country_code, COUNT(*) AS user_days, COUNT(product_ts) AS product,
        SUM(CASE WHEN cart_ts > product_ts THEN 1 ELSE 0 END) AS cart,
        SUM(CASE WHEN cart_ts > product_ts AND checkout_ts > cart_ts THEN 1 ELSE 0 END) AS checkout
      FROM steps s
      JOIN dim_user u ON u.user_id = s.user_id AND u.is_current
      GROUP BY u.country_code
      """),
  PERCENTILES(
      """
      SELECT ds, platform, APPROX_PERCENTILE(events, 0.5) AS p50,
        APPROX_PERCENTILE(events, 0.95) AS p95
      FROM fact_daily_active
      GROUP BY ds, platform
      """,
      """
      SELECT ds, platform, QUANTILE_DISC(events, 0.5) AS p50, QUANTILE_DISC(events, 0.95) AS p95
      FROM fact_daily_active
      GROUP BY ds, platform
      """),
  ONE_PARTITION(
      """
      SELECT page, platform, COUNT(*) AS pages, COUNT(DISTINCT user_id) AS users
      FROM page_events
      WHERE ds = '2024-02-14'
      GROUP BY page, platform
      """),
  DAILY_DISTINCT_USERS(
      """
      SELECT ds, COUNT(DISTINCT user_id) AS users
      FROM page_events
      GROUP BY ds
      """);

  private final String sql;
  private final String duckDbSql;

  AnalyticalQuery(String sql) {
    this(sql, sql);
  }

  AnalyticalQuery(String sql, String duckDbSql) {
    this.sql = sql;
    this.duckDbSql = duckDbSql;
  }

  String sql() {
    return sql;
  }

  String duckDbSql() {
    return duckDbSql;
  }

  /// Its name in words.
  String title() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
