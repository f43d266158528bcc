package dryrun.grade;

import dryrun.sql.Cancellation;
import dryrun.sql.DataException;
import dryrun.sql.DataSource;
import dryrun.sql.DatasetSchema;
import dryrun.sql.Engine;
import dryrun.sql.Explanation;
import dryrun.sql.ResultTable;
import dryrun.sql.SqlError;
import dryrun.sql.SqlOutcome;
import dryrun.sql.SqlRequest;
import dryrun.sql.SqlSandbox;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Answers by a script: engines that disagree cannot be had otherwise.
final class ScriptedSandbox implements SqlSandbox {
  private final Map<String, SqlOutcome> script = new HashMap<>();
  private final Map<String, Integer> losses = new HashMap<>();
  final List<String> asked = new ArrayList<>();

  /// One row per value in a column `x`, on that engine and (by its folder's name) that case.
  ScriptedSandbox says(String sql, Engine engine, String of, @Nullable Object... values) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Object value : values) {
      rows.add(Tables.row(value));
    }
    ResultTable table = Tables.table("x", rows);
    return says(
        sql,
        engine,
        of,
        new SqlOutcome.Rows(engine, table, rows.size(), false, Duration.ZERO, List.of()));
  }

  ScriptedSandbox fails(String sql, Engine engine, String of, SqlError.Kind kind) {
    SqlError error = SqlError.of(kind, "It does not run");
    return says(sql, engine, of, new SqlOutcome.Failed(error, Duration.ZERO));
  }

  /// Loses the process of the next runs of a statement.
  ScriptedSandbox loses(String sql, int times) {
    losses.put(sql, times);
    return this;
  }

  private ScriptedSandbox says(String sql, Engine engine, String of, SqlOutcome outcome) {
    script.put(sql + " on " + engine + " in " + of, outcome);
    return this;
  }

  @Override
  public List<SqlOutcome> run(SqlRequest request, Cancellation cancellation) {
    asked.add(request.sql() + " on " + request.engine());
    if (losses.merge(request.sql(), -1, Integer::sum) >= 0) {
      SqlError lost = SqlError.of(SqlError.Kind.LOST, "The process ended");
      return Collections.nCopies(
          request.datasets().size(), new SqlOutcome.Failed(lost, Duration.ZERO));
    }
    return request.datasets().stream().map(source -> outcome(request, source)).toList();
  }

  private SqlOutcome outcome(SqlRequest request, DataSource source) {
    String of = ((DataSource.Overlay) source).directory().getFileName().toString();
    Engine engine = request.engine() == Engine.AUTO ? Engine.CALCITE : request.engine();
    SqlOutcome outcome = script.get(request.sql() + " on " + engine + " in " + of);
    if (outcome == null) {
      throw new IllegalStateException("not in the script: " + request.sql() + " in " + of);
    }
    return outcome;
  }

  @Override
  public Explanation explain(SqlRequest request) {
    throw new UnsupportedOperationException();
  }

  @Override
  public DatasetSchema schema(DataSource source) throws DataException {
    throw new DataException("a script has no tables");
  }

  @Override
  public void close() {}
}
