package dryrun.app.cli;

import dryrun.sql.Cancellation;
import dryrun.sql.Column;
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
import dryrun.sql.SqlType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A sandbox that answers by the text of the statement, and remembers what it was asked.
final class FakeSandbox implements SqlSandbox {
  static final Duration ELAPSED = Duration.ofMillis(12);
  private static final Scan SCAN = new Scan("events", 1, 7, List.of("user_id", "ds"), 3);

  final List<SqlRequest> requests = new ArrayList<>();
  SqlOutcome outcome =
      new SqlOutcome.Rows(
          Engine.CALCITE,
          new ResultTable(
              List.of(
                  new Column("name", SqlType.Simple.VARCHAR),
                  new Column("amount", new SqlType.Decimal(10, 2))),
              List.of()),
          0,
          false,
          ELAPSED,
          List.of(SCAN));

  @Override
  public List<SqlOutcome> run(SqlRequest request, Cancellation cancellation) {
    requests.add(request);
    return switch (request.sql().strip()) {
      case "bad" ->
          List.of(
              new SqlOutcome.Failed(
                  new SqlError(
                      SqlError.Kind.SYNTAX,
                      "There is no verb.",
                      Optional.of(new SqlError.Position(1, 2))),
                  ELAPSED));
      case "broken" -> throw new IllegalStateException("the engine is broken");
      default -> List.of(outcome);
    };
  }

  @Override
  public Explanation explain(SqlRequest request) {
    requests.add(request);
    return new Explanation.Plan("Project\n  Scan events", List.of(SCAN));
  }

  @Override
  public DatasetSchema schema(DataSource source) {
    return new DatasetSchema("fake", List.of());
  }

  @Override
  public void close() {}
}
