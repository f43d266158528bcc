package dryrun.sql.h2;

import dryrun.sql.Cancellation;
import dryrun.sql.Column;
import dryrun.sql.Engine;
import dryrun.sql.Explanation;
import dryrun.sql.Limits;
import dryrun.sql.ResultTable;
import dryrun.sql.SqlOutcome;
import dryrun.sql.TableSchema;
import dryrun.sql.data.Dataset;
import dryrun.sql.dialect.SqlFailure;
import dryrun.sql.dialect.Statement;
import dryrun.sql.engine.PreparedQuery;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A statement in the words of H2, for any dataset of its schema.
final class H2Query implements PreparedQuery {
  private final Statement statement;
  private final String sql;
  private final List<TableSchema> tables;
  private final boolean wideFrame;
  private final H2Databases databases;
  private final Leftovers leftovers;

  H2Query(
      Statement statement,
      String sql,
      List<TableSchema> tables,
      boolean wideFrame,
      H2Databases databases,
      Leftovers leftovers) {
    this.statement = statement;
    this.sql = sql;
    this.tables = tables;
    this.wideFrame = wideFrame;
    this.databases = databases;
    this.leftovers = leftovers;
  }

  @Override
  public SqlOutcome run(Dataset dataset, Limits limits, Cancellation cancellation, long since) {
    long start = System.nanoTime();
    H2Run run = new H2Run(limits, cancellation, since, leftovers);
    try {
      if (wideFrame) {
        tables.forEach(table -> H2Limits.checkFramed(dataset.table(table.name())));
      }
      Result result = result(dataset, run, sql, limits.rows());
      return new SqlOutcome.Rows(
          Engine.H2,
          result.table(),
          result.counted(),
          result.counted() > limits.rows(),
          Duration.ofNanos(System.nanoTime() - start),
          List.of());
    } catch (SqlFailure failure) {
      return new SqlOutcome.Failed(failure.error(), Duration.ofNanos(System.nanoTime() - start));
    }
  }

  @Override
  public Explanation.Plan explain(Dataset dataset) {
    Result result =
        result(
            dataset,
            new H2Run(Limits.DEFAULT, new Cancellation(), System.nanoTime(), leftovers),
            "EXPLAIN " + sql,
            1);
    return new Explanation.Plan(
        String.valueOf(result.table().rows().getFirst().getFirst()), List.of());
  }

  private record Result(ResultTable table, long counted) {}

  private Result result(Dataset dataset, H2Run run, String text, int limit) {
    try {
      H2Database database = databases.of(dataset);
      return run.call(
          database.candidate(),
          on -> {
            database.load(dataset, tables, run.watch());
            on.setMaxRows(limit == Integer.MAX_VALUE ? 0 : limit + 1);
            try (ResultSet rows = on.executeQuery(text)) {
              return read(rows, limit);
            }
          });
    } catch (SQLException e) {
      throw new H2Errors(statement).failure(e, run.watch());
    } finally {
      if (run.isAbandoned()) {
        databases.forget(dataset);
      }
    }
  }

  private static Result read(ResultSet rows, int limit) throws SQLException {
    List<Column> columns = H2Types.columns(rows.getMetaData());
    List<List<@Nullable Object>> kept = new ArrayList<>();
    long counted = 0;
    while (rows.next()) {
      if (counted++ < limit) {
        kept.add(H2Values.row(rows, columns));
      }
    }
    return new Result(new ResultTable(columns, kept), counted);
  }
}
