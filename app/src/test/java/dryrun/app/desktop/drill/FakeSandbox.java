package dryrun.app.desktop.drill;

import dryrun.sql.Cancellation;
import dryrun.sql.DataSource;
import dryrun.sql.DatasetSchema;
import dryrun.sql.Engine;
import dryrun.sql.Explanation;
import dryrun.sql.ResultTable;
import dryrun.sql.Scan;
import dryrun.sql.SqlError;
import dryrun.sql.SqlOutcome;
import dryrun.sql.SqlRequest;
import dryrun.sql.SqlSandbox;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Answers every statement with the rows of the sample, known-wrong texts with the wrong result,
/// and what does not begin with SELECT or WITH with a syntax error.
final class FakeSandbox implements SqlSandbox {
  @Override
  public List<SqlOutcome> run(SqlRequest request, Cancellation cancellation) {
    String sql = request.sql();
    if (!sql.startsWith("SELECT") && !sql.startsWith("WITH")) {
      return List.of(
          new SqlOutcome.Failed(
              new SqlError(SqlError.Kind.SYNTAX, "this does not parse", Optional.empty()),
              Duration.ofMillis(2)));
    }
    ResultTable table =
        sql.equals(Samples.ANSWER) ? Samples.wrong().counterexample().actual() : Samples.sample();
    return List.of(
        new SqlOutcome.Rows(
            Engine.CALCITE, table, table.rows().size(), false, Duration.ofMillis(7), List.of()));
  }

  @Override
  public Explanation explain(SqlRequest request) {
    return new Explanation.Plan(
        "scan page_events",
        List.of(new Scan("page_events", 2, 30, List.of("user_id", "event_ts"), 3218)));
  }

  @Override
  public DatasetSchema schema(DataSource source) {
    return new DatasetSchema("sample", List.of(Samples.PAGE_EVENTS, Samples.DIM_USER));
  }

  @Override
  public void close() {}
}
