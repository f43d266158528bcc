package dryrun.sql;

import java.time.Duration;
import java.util.List;

/// What came of running a statement over a dataset.
public sealed interface SqlOutcome {

  /// The statement read the dataset.
  ///
  /// @param engine the engine that ran it, never AUTO
  /// @param table the rows kept, at most as many as the limit says
  /// @param rowCount all rows, when `truncated` is false; else the rows that were counted before
  ///   the run was cut
  /// @param truncated whether rows were left out
  /// @param scans what was read, one per scan of the plan; empty where H2 ran the statement
  record Rows(
      Engine engine,
      ResultTable table,
      long rowCount,
      boolean truncated,
      Duration elapsed,
      List<Scan> scans)
      implements SqlOutcome {
    public Rows {
      scans = List.copyOf(scans);
    }
  }

  /// The statement changed a throw-away copy of the dataset.
  record Changed(Engine engine, List<ChangedTable> tables, Duration elapsed) implements SqlOutcome {
    public Changed {
      tables = List.copyOf(tables);
    }
  }

  /// The statement was not run to its end.
  record Failed(SqlError error, Duration elapsed) implements SqlOutcome, Explanation {}
}
