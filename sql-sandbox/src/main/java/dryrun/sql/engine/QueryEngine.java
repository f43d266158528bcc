package dryrun.sql.engine;

import dryrun.sql.DatasetSchema;
import dryrun.sql.dialect.Statement;

/// Plans statements that read.
public interface QueryEngine {

  /// The plan of a statement over any dataset of a schema, made within the watch.
  ///
  /// @throws dryrun.sql.dialect.SqlFailure when the statement does not fit the schema
  /// @throws UnsupportedByEngine when another engine may run it
  /// @throws RunStopped when the watch ran out
  PreparedQuery prepare(Statement statement, DatasetSchema schema, Watch watch);
}
