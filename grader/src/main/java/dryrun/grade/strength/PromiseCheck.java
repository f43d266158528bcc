package dryrun.grade.strength;

import dryrun.bank.SqlProblem;
import dryrun.grade.rows.SmallDatabase;
import dryrun.sql.Cancellation;
import dryrun.sql.DataSource;
import dryrun.sql.DatasetSchema;
import dryrun.sql.Engine;
import dryrun.sql.Limits;
import dryrun.sql.SqlOutcome;
import dryrun.sql.SqlRequest;
import dryrun.sql.SqlSandbox;
import dryrun.sql.TableSchema;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Holds rows to what the dataset and the problem promise of them in SQL.
final class PromiseCheck {
  /// Nobody waits for these, and the machine may be busy.
  static final Limits LIMITS = new Limits(Duration.ofMinutes(2), 10_000, 512L << 20);

  private final SqlSandbox sandbox;
  private final List<TableSchema> tables;
  private final SqlProblem.Promises promises;

  PromiseCheck(SqlSandbox sandbox, List<TableSchema> tables, SqlProblem.Promises promises) {
    this.sandbox = sandbox;
    this.tables = tables;
    this.promises = promises;
  }

  /// A promise that cannot be asked about, and why.
  static final class Unusable extends Exception {
    private static final long serialVersionUID = 1L;

    Unusable(String message) {
      super(message);
    }
  }

  /// Those rows of a table that break no condition.
  List<List<@Nullable Object>> keeping(
      int table, List<List<@Nullable Object>> rows, Cancellation cancellation) throws Unusable {
    List<String> checks = checks(tables.get(table));
    if (checks.isEmpty()) {
      return rows;
    }
    List<SmallDatabase> single = new ArrayList<>();
    for (List<@Nullable Object> row : rows) {
      single.add(
          new SmallDatabase(List.of(new SmallDatabase.Table(tables.get(table), List.of(row)))));
    }
    BitSet broken = finding(List.of(query(tables.get(table), checks)), single, cancellation);
    List<List<@Nullable Object>> kept = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if (!broken.get(i)) {
        kept.add(rows.get(i));
      }
    }
    return kept;
  }

  /// The databases, by their index, that break a promise.
  BitSet broken(List<SmallDatabase> databases, Cancellation cancellation) throws Unusable {
    return finding(queries(), databases, cancellation);
  }

  /// The first query that finds rows that cannot be, if there is one.
  Optional<String> brokenBy(SmallDatabase database, Cancellation cancellation) throws Unusable {
    for (String query : queries()) {
      if (!finding(List.of(query), List.of(database), cancellation).isEmpty()) {
        return Optional.of(query);
      }
    }
    return Optional.empty();
  }

  private List<String> queries() {
    List<String> queries = new ArrayList<>(promises.never());
    for (TableSchema table : tables) {
      queries.addAll(table.promises().never());
      List<String> checks = checks(table);
      if (!checks.isEmpty()) {
        queries.add(query(table, checks));
      }
    }
    return queries;
  }

  /// What no row of a table makes false.
  List<String> checks(TableSchema table) {
    return Stream.concat(
            table.promises().checks().stream(),
            promises.checks().getOrDefault(table.name(), List.of()).stream())
        .toList();
  }

  private static String query(TableSchema table, List<String> checks) {
    return checks.stream()
        .map(check -> "NOT (" + check + ")")
        .collect(Collectors.joining(" OR ", "SELECT 1 FROM " + table.name() + " WHERE ", ""));
  }

  private BitSet finding(
      List<String> queries, List<SmallDatabase> databases, Cancellation cancellation)
      throws Unusable {
    if (databases.isEmpty()) {
      return new BitSet();
    }
    DatasetSchema schema =
        new DatasetSchema(
            "rows",
            databases.getFirst().tables().stream().map(SmallDatabase.Table::schema).toList());
    List<DataSource> sources = databases.stream().map(d -> d.loaded(schema)).toList();
    BitSet found = new BitSet();
    for (String query : queries) {
      List<SqlOutcome> outcomes =
          sandbox.run(new SqlRequest(query, Engine.AUTO, sources, LIMITS), cancellation);
      for (int i = 0; i < outcomes.size(); i++) {
        switch (outcomes.get(i)) {
          case SqlOutcome.Rows rows -> found.set(i, found.get(i) || rows.rowCount() > 0);
          case SqlOutcome.Failed failed ->
              throw new Unusable(query + ": " + failed.error().message());
          case SqlOutcome.Changed _ -> throw new Unusable(query + ": only reading is allowed");
        }
      }
    }
    return found;
  }
}
