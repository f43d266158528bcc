package dryrun.sql.calcite;

import dryrun.sql.Cancellation;
import dryrun.sql.DataException;
import dryrun.sql.DataSource;
import dryrun.sql.Limits;
import dryrun.sql.SqlError;
import dryrun.sql.SqlOutcome;
import dryrun.sql.data.Dataset;
import dryrun.sql.data.DatasetLoader;
import dryrun.sql.dialect.Canonical;
import dryrun.sql.dialect.DialectCase;
import dryrun.sql.dialect.SqlFailure;
import dryrun.sql.dialect.StatementParser;
import dryrun.sql.engine.PreparedQuery;
import dryrun.sql.engine.Watch;
import java.util.List;
import java.util.Map;

/// Runs statements on Calcite for tests.
final class Runs {
  private final CalciteEngine engine = new CalciteEngine();
  private final StatementParser parser = new StatementParser();
  private final Dataset dataset;
  private final Limits limits;

  private Runs(Dataset dataset, Limits limits) {
    this.dataset = dataset;
    this.limits = limits;
  }

  /// Over the dataset of the dialect's cases.
  static Runs overDialect() {
    return over(new DataSource.Folder(DialectCase.dataset()), Limits.DEFAULT);
  }

  static Runs over(DataSource source, Limits limits) {
    try {
      return new Runs(new DatasetLoader(Map.of()).load(source), limits);
    } catch (DataException e) {
      throw new IllegalStateException(e);
    }
  }

  Dataset dataset() {
    return dataset;
  }

  PreparedQuery prepare(String sql) {
    return prepare(sql, Limits.DEFAULT);
  }

  PreparedQuery prepare(String sql, Limits planning) {
    return engine.prepare(
        parser.parse(sql), dataset.schema(), new Watch(planning, new Cancellation()));
  }

  SqlOutcome run(String sql) {
    return prepare(sql).run(dataset, limits, new Cancellation(), System.nanoTime());
  }

  /// The rows of a statement as sorted lines.
  List<String> lines(String sql) {
    return Canonical.lines(rows(sql).table());
  }

  SqlOutcome.Rows rows(String sql) {
    return switch (run(sql)) {
      case SqlOutcome.Rows rows -> rows;
      case SqlOutcome other -> throw new AssertionError(sql + " gave " + other);
    };
  }

  /// The error of a statement that is not planned or does not run to its end.
  SqlError error(String sql) {
    try {
      return switch (run(sql)) {
        case SqlOutcome.Failed failed -> failed.error();
        case SqlOutcome other -> throw new AssertionError(sql + " gave " + other);
      };
    } catch (SqlFailure e) {
      return e.error();
    }
  }
}
