package dryrun.sql.differential;

import dryrun.sql.dialect.Canonical;
import dryrun.sql.differential.RandomTables.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Random queries over one set of tables with the rows that DuckDB gave, kept as a text that can be
/// read: the tables as CSV, then each query with its seed and its rows.
record JudgedQueries(RandomTables tables, List<Judged> queries) {
  private static final String TABLE = "# table ";
  private static final String SEED = "# seed ";
  private static final int LONGEST_QUERY = 500;
  private static final int MOST_ROWS = 30;

  /// @param rows sorted lines
  record Judged(long seed, String sql, List<String> rows) {}

  static JudgedQueries read(Path file) throws IOException {
    Map<String, List<List<String>>> tables = new LinkedHashMap<>();
    List<Judged> queries = new ArrayList<>();
    for (List<String> block : blocks(Files.readAllLines(file))) {
      String head = block.getFirst();
      if (head.startsWith(TABLE)) {
        tables.put(
            head.substring(TABLE.length()),
            block.subList(2, block.size()).stream()
                .map(line -> Arrays.asList(line.split(",", -1)))
                .toList());
      } else {
        long seed = Long.parseLong(head.substring(SEED.length()));
        queries.add(new Judged(seed, block.get(1), block.subList(2, block.size())));
      }
    }
    return new JudgedQueries(new RandomTables(tables), queries);
  }

  private static List<List<String>> blocks(List<String> lines) {
    List<List<String>> blocks = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith(TABLE) || line.startsWith(SEED)) {
        blocks.add(new ArrayList<>());
      }
      blocks.getLast().add(line);
    }
    return blocks;
  }

  /// Queries from a seed on, as DuckDB answers them: short ones, and only some without rows.
  static JudgedQueries of(long firstSeed, int count) throws SQLException {
    RandomTables tables = RandomTables.of(firstSeed);
    List<Judged> queries = new ArrayList<>();
    try (DuckDb duck = new DuckDb()) {
      duck.load(tables);
      for (long seed = firstSeed; queries.size() < count; seed++) {
        String sql = RandomQueries.of(Choices.of(seed));
        if (sql.length() > LONGEST_QUERY) {
          continue;
        }
        try {
          List<String> rows = Canonical.lines(duck.rows(sql));
          if (rows.size() <= MOST_ROWS && (!rows.isEmpty() || seed % 4 == 0)) {
            queries.add(new Judged(seed, sql, rows));
          }
        } catch (SQLException e) {
          // Not a query for DuckDB, so there is nothing to compare with.
        }
      }
    }
    return new JudgedQueries(tables, queries);
  }

  void write(Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    for (Table table : RandomTables.TABLES) {
      lines.add(TABLE + table.name());
      lines.add(table.header());
      tables
          .rows()
          .getOrDefault(table.name(), List.of())
          .forEach(row -> lines.add(String.join(",", row)));
    }
    for (Judged query : queries) {
      lines.add(SEED + query.seed());
      lines.add(query.sql());
      lines.addAll(query.rows());
    }
    Files.write(file, lines);
  }
}
