package dryrun.sql.differential;

import dryrun.sql.DataSource;
import dryrun.sql.differential.Source.Col;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/// Three tables of few rows with few values: much is equal, much is NULL, and one table may be
/// empty.
///
/// @param rows per table the cells as a CSV file holds them; the empty text is NULL
record RandomTables(Map<String, List<List<String>>> rows) {
  /// A table of the schema.
  record Table(String name, List<Column> columns) {
    String header() {
      return columns.stream().map(Column::name).collect(Collectors.joining(","));
    }

    /// Its columns under an alias.
    List<Col> under(String alias) {
      return columns.stream().map(c -> new Col(alias + "." + c.name(), c.kind())).toList();
    }
  }

  /// A column of a table.
  ///
  /// @param values what it may hold; none where it counts up
  record Column(String name, Kind kind, String type, List<String> values) {
    boolean mayBeNull() {
      return !type.endsWith("KEY") && !type.endsWith("NOT NULL");
    }
  }

  private static final Column ID = new Column("id", Kind.NUMBER, "BIGINT PRIMARY KEY", List.of());
  private static final Column PERSON =
      new Column("person_id", Kind.NUMBER, "BIGINT", List.of("1", "2", "3", "2", "9"));
  private static final List<String> DAYS =
      List.of("2024-01-31", "2024-02-01", "2024-02-29", "2024-03-04", "2023-12-31");
  private static final List<String> TIMES =
      List.of(
          "2024-01-31 23:59:59",
          "2024-02-01 00:00:00",
          "2024-02-01 10:30:00",
          "2024-02-29 10:30:00",
          "2024-03-03 08:15:30.5");

  static final List<Table> TABLES =
      List.of(
          new Table(
              "people",
              List.of(
                  ID,
                  new Column("age", Kind.NUMBER, "INTEGER", List.of("0", "1", "2", "3", "-2")),
                  new Column("city", Kind.TEXT, "VARCHAR", List.of("a", "b", "ab", "B")),
                  new Column("born", Kind.DATE, "DATE", DAYS),
                  new Column("vip", Kind.BOOLEAN, "BOOLEAN", List.of("true", "false")))),
          new Table(
              "orders",
              List.of(
                  ID,
                  PERSON,
                  new Column("qty", Kind.NUMBER, "INTEGER", List.of("0", "1", "2", "5", "-1")),
                  new Column(
                      "amount",
                      Kind.DECIMAL,
                      "DECIMAL(10,2)",
                      List.of("0.00", "1.50", "2.25", "10.01", "-3.75")),
                  new Column(
                      "status", Kind.TEXT, "VARCHAR", List.of("a", "paid", "open", "a-b", "2")),
                  new Column("placed", Kind.DATE, "DATE", DAYS))),
          new Table(
              "visits",
              List.of(
                  ID,
                  PERSON,
                  new Column("page", Kind.TEXT, "VARCHAR", List.of("a", "ab", "b", "home")),
                  new Column("score", Kind.DOUBLE, "DOUBLE", List.of("0.5", "1.0", "2.25", "-1.5")),
                  new Column("seen", Kind.TIMESTAMP, "TIMESTAMP", TIMES),
                  new Column(
                      "ds",
                      Kind.TEXT,
                      "VARCHAR NOT NULL",
                      List.of("2024-01-31", "2024-02-01", "2024-02-29")))));

  static RandomTables of(long seed) {
    Random random = new Random(seed);
    Map<String, List<List<String>>> rows = new LinkedHashMap<>();
    int empty = random.nextInt(3 * TABLES.size());
    for (int i = 0; i < TABLES.size(); i++) {
      List<List<String>> table = new ArrayList<>();
      int count = i == empty ? 0 : 3 + random.nextInt(6);
      for (int id = 1; id <= count; id++) {
        table.add(row(TABLES.get(i), id, random));
      }
      rows.put(TABLES.get(i).name(), table);
    }
    return new RandomTables(rows);
  }

  private static List<String> row(Table table, int id, Random random) {
    List<String> cells = new ArrayList<>();
    for (Column column : table.columns()) {
      if (column.values().isEmpty()) {
        cells.add(String.valueOf(id));
      } else if (column.mayBeNull() && random.nextInt(6) == 0) {
        cells.add("");
      } else {
        cells.add(column.values().get(random.nextInt(column.values().size())));
      }
    }
    return cells;
  }

  /// As a data folder, in which one table has partitions.
  DataSource source() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put(
        "schema.sql",
        TABLES.stream()
            .map(table -> create(table) + (table.name().equals("visits") ? PARTITIONED : "") + ";")
            .collect(Collectors.joining("\n")));
    TABLES.forEach(table -> files.put(table.name() + ".csv", csv(table)));
    return new DataSource.Files("random", files);
  }

  private static final String PARTITIONED = " WITH (partitioned_by = ARRAY['ds'])";

  /// The statement that makes a table.
  static String create(Table table) {
    return table.columns().stream()
        .map(column -> column.name() + " " + column.type())
        .collect(Collectors.joining(", ", "CREATE TABLE " + table.name() + " (", ")"));
  }

  private String csv(Table table) {
    return rows.getOrDefault(table.name(), List.of()).stream()
        .map(row -> String.join(",", row) + "\n")
        .collect(Collectors.joining("", table.header() + "\n", ""));
  }
}
