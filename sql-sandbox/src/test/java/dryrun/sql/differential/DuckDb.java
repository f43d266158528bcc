package dryrun.sql.differential;

import dryrun.sql.Column;
import dryrun.sql.ResultTable;
import dryrun.sql.SqlType;
import dryrun.sql.differential.RandomTables.Table;
import java.math.BigInteger;
import java.sql.Array;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// DuckDB as the judge. Where it means something else than Trino, it is told so here and nowhere
/// else: functions become macros of the same name, and a few notations are written in its own.
final class DuckDb implements AutoCloseable {
  private static final Timestamp FIRST_YEAR = Timestamp.valueOf("0001-01-01 00:00:00");

  private static final List<String> MEANINGS =
      List.of(
          "SET integer_division = true",
          "SET default_null_order = 'nulls_last'",
          // With it an EXISTS that compares two columns with the row around it, neither for
          // equality (t2.id > t1.id AND t2.city <> t1.city), finds nothing where the join of the
          // same tables does.
          "SET disabled_optimizers = 'deliminator'",
          "CREATE MACRO date_diff(u, a, b) AS date_sub(u, a, b)",
          "CREATE MACRO date_add(u, n, d) AS CASE u WHEN 'minute' THEN d + to_minutes(n)"
              + " WHEN 'hour' THEN d + to_hours(n) WHEN 'day' THEN d + to_days(CAST(n AS INTEGER))"
              + " WHEN 'week' THEN d + to_days(CAST(7 * n AS INTEGER))"
              + " WHEN 'month' THEN d + to_months(CAST(n AS INTEGER))"
              + " WHEN 'year' THEN d + to_months(CAST(12 * n AS INTEGER)) END",
          "CREATE MACRO day_of_week(d) AS isodow(d)",
          "CREATE MACRO day_of_year(d) AS dayofyear(d)",
          "CREATE MACRO last_day_of_month(d) AS last_day(d)",
          "CREATE MACRO greatest(a, b) AS CASE WHEN a IS NULL OR b IS NULL THEN NULL"
              + " WHEN a > b THEN a ELSE b END",
          "CREATE MACRO least(a, b) AS CASE WHEN a IS NULL OR b IS NULL THEN NULL"
              + " WHEN a < b THEN a ELSE b END",
          "CREATE MACRO concat(a, b) AS a || b",
          "CREATE MACRO split_part(s, d, n) AS string_split(s, d)[n]",
          "CREATE MACRO substr(s, a, n) AS CASE WHEN -a > length(s) THEN ''"
              + " ELSE substring(s, a, n) END",
          "CREATE MACRO lpad(s, n, p) AS"
              + " CASE WHEN length(s) >= n THEN s[:n] ELSE right(repeat(p, n) || s, n) END",
          "CREATE MACRO count_if(x) AS count(CASE WHEN x THEN 1 END)",
          "CREATE MACRO regexp_like(s, p) AS regexp_matches(s, p)",
          "CREATE MACRO regexp_extract(s, p) AS NULLIF(system.main.regexp_extract(s, p), '')",
          "CREATE MACRO split(s, d) AS string_split(s, d)",
          "CREATE MACRO sequence(a, b) AS generate_series(a, b)",
          "CREATE MACRO avg_of_decimal(x) AS CAST(floor((abs(CAST(SUM(x) * 100 AS BIGINT)) * 2"
              + " + COUNT(x)) / (2 * COUNT(x))) * sign(SUM(x)) / 100 AS DECIMAL(38,2))");
  private static final Pattern IGNORE_NULLS = Pattern.compile("(\\([^()]*)\\) IGNORE NULLS");
  private static final Pattern LISTAGG =
      Pattern.compile("LISTAGG\\(([^()]*)\\) WITHIN GROUP \\((ORDER BY [^()]*)\\)");

  private final Connection connection;

  DuckDb() throws SQLException {
    connection = DriverManager.getConnection("jdbc:duckdb:");
    for (String meaning : MEANINGS) {
      execute(meaning);
    }
  }

  /// The query in DuckDB's notation.
  private static String written(String sql) {
    String own = IGNORE_NULLS.matcher(sql).replaceAll("$1 IGNORE NULLS)");
    return LISTAGG
        .matcher(own)
        .replaceAll("LISTAGG($1 $2)")
        .replace("AVG(CAST(", "avg_of_decimal(CAST(");
  }

  void load(RandomTables tables) throws SQLException {
    for (Table table : RandomTables.TABLES) {
      execute("DROP TABLE IF EXISTS " + table.name());
      execute(RandomTables.create(table));
      for (List<String> row : tables.rows().getOrDefault(table.name(), List.of())) {
        execute(
            row.stream()
                .map(cell -> cell.isEmpty() ? "NULL" : "'" + cell + "'")
                .collect(
                    Collectors.joining(", ", "INSERT INTO " + table.name() + " VALUES (", ")")));
      }
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /// The rows of a query.
  ///
  /// @throws SQLException where DuckDB cannot run it
  ResultTable rows(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(written(sql))) {
      int width = result.getMetaData().getColumnCount();
      List<List<@Nullable Object>> rows = new ArrayList<>();
      while (result.next()) {
        List<@Nullable Object> row = new ArrayList<>();
        for (int i = 1; i <= width; i++) {
          row.add(value(result.getObject(i)));
        }
        rows.add(row);
      }
      List<Column> columns = new ArrayList<>();
      for (int i = 1; i <= width; i++) {
        columns.add(new Column(result.getMetaData().getColumnLabel(i), SqlType.Simple.VARCHAR));
      }
      return new ResultTable(columns, rows);
    }
  }

  private static @Nullable Object value(@Nullable Object value) throws SQLException {
    return switch (value) {
      case null -> null;
      case Timestamp time -> local(time);
      case BigInteger number -> new java.math.BigDecimal(number);
      case Array array -> Arrays.asList((Object[]) array.getArray());
      default -> value;
    };
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }

  /// A time of JDBC has its year without its era.
  private static LocalDateTime local(Timestamp time) {
    LocalDateTime local = time.toLocalDateTime();
    return time.before(FIRST_YEAR) ? local.withYear(1 - local.getYear()) : local;
  }
}
