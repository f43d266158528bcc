package dryrun.sql.engine;

import dryrun.sql.Cancellation;
import dryrun.sql.Explanation;
import dryrun.sql.Limits;
import dryrun.sql.SqlOutcome;
import dryrun.sql.data.Dataset;

/// A statement planned for every dataset of one schema. Runs may go on at the same time.
public interface PreparedQuery {

  /// Runs the statement: rows, or the reason why there are none.
  ///
  /// @param since when the run began, of [System#nanoTime]; planning may be part of it
  /// @throws java.util.concurrent.CancellationException when `cancellation` was thrown first
  /// @throws UnsupportedByEngine when the engine turns out not to be able to run it over this data
  SqlOutcome run(Dataset dataset, Limits limits, Cancellation cancellation, long since);

  /// The plan, and what its scans would read of a dataset.
  Explanation.Plan explain(Dataset dataset);
}
