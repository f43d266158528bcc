package dryrun.sql.columns;

/// The loop over a batch that filters rows and computes columns; its code is generated.
public interface Kernel {
  /// Keeps every row and computes nothing.
  Kernel NONE = (in, from, to, kept, computed) -> to - from;

  /// Computes what is to be computed of those rows that are kept.
  ///
  /// @param from the first row to look at
  /// @param to the row to stop before
  /// @param kept receives the numbers of the rows that are kept, where any may be left out
  /// @param computed receives their values
  /// @return how many rows are kept
  int run(Batch in, int from, int to, int[] kept, Vector[] computed);
}
