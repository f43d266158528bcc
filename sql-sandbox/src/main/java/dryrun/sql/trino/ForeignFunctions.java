package dryrun.sql.trino;

import java.util.Map;
import java.util.Optional;

/// Functions that run here and that Trino does not have.
final class ForeignFunctions {
  private record Foreign(String flavour, String instead) {}

  private static final Map<String, Foreign> BY_NAME =
      Map.ofEntries(
          Map.entry("NVL", new Foreign("Hive", "COALESCE")),
          Map.entry("IFNULL", new Foreign("Snowflake", "COALESCE")),
          Map.entry("NVL2", new Foreign("Snowflake", "IF")),
          Map.entry("IFF", new Foreign("Snowflake", "IF")),
          Map.entry("DATEDIFF", new Foreign("Hive and Snowflake", "date_diff(unit, from, to)")),
          Map.entry("DATEADD", new Foreign("Snowflake", "date_add(unit, n, x)")),
          Map.entry("DATE_SUB", new Foreign("Hive", "date_add('day', -n, x)")),
          Map.entry("ADD_MONTHS", new Foreign("Hive", "date_add('month', n, x)")),
          Map.entry("TO_DATE", new Foreign("Hive", "CAST(x AS DATE)")),
          Map.entry("UNIX_TIMESTAMP", new Foreign("Hive", "to_unixtime")),
          Map.entry("COLLECT_LIST", new Foreign("Hive", "array_agg")),
          Map.entry("COLLECT_SET", new Foreign("Hive", "array_agg(DISTINCT x)")),
          Map.entry("GET_JSON_OBJECT", new Foreign("Hive", "json_extract_scalar")),
          Map.entry("SIZE", new Foreign("Hive", "cardinality")),
          Map.entry("INSTR", new Foreign("Hive", "strpos")),
          Map.entry("STRING_AGG", new Foreign("PostgreSQL", "listagg")),
          Map.entry("GETDATE", new Foreign("Snowflake", "current_timestamp")),
          Map.entry("COUNTIF", new Foreign("BigQuery", "count_if")),
          Map.entry("STARTSWITH", new Foreign("Snowflake", "starts_with")),
          Map.entry("APPROX_COUNT_DISTINCT", new Foreign("Snowflake", "approx_distinct")),
          Map.entry("NDV", new Foreign("Impala", "approx_distinct")),
          Map.entry("PERCENTILE_CONT", new Foreign("PostgreSQL", "approx_percentile")),
          Map.entry("PERCENTILE_DISC", new Foreign("PostgreSQL", "approx_percentile")),
          Map.entry("MEDIAN", new Foreign("Snowflake", "approx_percentile(x, 0.5)")));

  private ForeignFunctions() {}

  /// What to say of a function by its name in capitals and its number of arguments.
  static Optional<String> message(String name, int arguments) {
    if (name.equals("DATE_ADD") && arguments == 2) {
      return Optional.of("DATE_ADD of a date and days is Hive's: Trino has date_add('day', n, x)");
    }
    return Optional.ofNullable(BY_NAME.get(name))
        .map(f -> name + " is " + f.flavour + "'s: Trino has " + f.instead);
  }
}
