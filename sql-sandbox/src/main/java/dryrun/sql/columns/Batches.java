package dryrun.sql.columns;

import org.jspecify.annotations.Nullable;

/// Rows that can be read from the first on as often as one likes.
public interface Batches {
  Reader open();

  /// Reads rows once.
  interface Reader {
    /// The next rows, at least one, or null after the last.
    @Nullable Batch next();
  }
}
