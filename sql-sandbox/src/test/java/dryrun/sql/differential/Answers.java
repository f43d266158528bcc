package dryrun.sql.differential;

import dryrun.sql.Cancellation;
import dryrun.sql.DataSource;
import dryrun.sql.Engine;
import dryrun.sql.InProcess;
import dryrun.sql.Limits;
import dryrun.sql.SqlError;
import dryrun.sql.SqlOutcome;
import dryrun.sql.SqlRequest;
import dryrun.sql.calcite.CalciteEngine;
import dryrun.sql.data.DatasetLoader;
import dryrun.sql.dialect.Canonical;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// What the engines of the program answer, beside what is right.
final class Answers {
  /// What came of a query on an engine.
  ///
  /// @param text what differs, or why the engine does not run it
  record Answer(Result result, String text) {}

  /// Right, wrong (an error of the run among them), or a statement that the engine does not run.
  enum Result {
    RIGHT,
    WRONG,
    REFUSED
  }

  /// A busy machine is not to be taken for a runaway.
  private static final Limits PATIENT = new Limits(Duration.ofMinutes(5), 10_000, 512L << 20);

  private final InProcess sandbox = new InProcess(new DatasetLoader(Map.of()), new CalciteEngine());

  /// @param expected the right rows as sorted lines
  Answer of(String sql, DataSource data, Engine engine, List<String> expected) {
    return switch (sandbox
        .run(new SqlRequest(sql, engine, List.of(data), PATIENT), new Cancellation())
        .getFirst()) {
      case SqlOutcome.Rows rows -> compared(Canonical.lines(rows.table()), expected);
      case SqlOutcome.Failed(SqlError error, _) -> failed(error);
      case SqlOutcome.Changed changed -> throw new AssertionError(sql + " changed " + changed);
    };
  }

  private static Answer compared(List<String> actual, List<String> expected) {
    List<String> differences = Canonical.differences(actual, expected);
    return differences.isEmpty()
        ? new Answer(Result.RIGHT, "")
        : new Answer(Result.WRONG, String.join("\n  ", differences));
  }

  private static Answer failed(SqlError error) {
    // What breaks on an engine is run on the other one.
    boolean refused =
        error.message().startsWith("The engine failed on this statement")
            || switch (error.kind()) {
              case SYNTAX, SEMANTIC, FORBIDDEN -> true;
              case RUNTIME, TIMEOUT, MEMORY, INPUT, LOST -> false;
            };
    return new Answer(refused ? Result.REFUSED : Result.WRONG, error.toString());
  }
}
