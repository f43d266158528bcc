package dryrun.sql;

import java.util.List;

/// Runs statements over datasets. Nothing that the text does can reach anything but the dataset,
/// and no run outlives its limits.
///
/// Implementations may be called from any thread; runs of one sandbox may wait for each other.
public interface SqlSandbox extends AutoCloseable {

  /// Plans the statement once and runs it over each dataset: one outcome per dataset, in their
  /// order. A statement that reached its limit of time or memory on one of them is not run on those
  /// after it, which share that outcome.
  ///
  /// @throws java.util.concurrent.CancellationException when `cancellation` was thrown first
  List<SqlOutcome> run(SqlRequest request, Cancellation cancellation);

  /// The plan of the statement over the first dataset of the request; the statement is not run.
  Explanation explain(SqlRequest request);

  /// The tables of a source, without loading their rows where that can be avoided.
  ///
  /// @throws DataException when the source cannot be read
  DatasetSchema schema(DataSource source) throws DataException;

  /// Runs a statement over one dataset.
  default SqlOutcome run(SqlRequest request) {
    return run(request, new Cancellation()).getFirst();
  }

  @Override
  void close();
}
