package dryrun.sql.columns;

/// Computes one measure of all groups.
interface Accumulator {
  /// Takes rows in.
  ///
  /// @param groups the group of each row, -1 for a row that does not count
  /// @param size how many groups there are by now
  void add(Batch rows, int[] groups, int size);

  /// The [Weight] of what is kept of the rows.
  default long weight() {
    return 0;
  }

  /// The value of each group; called once.
  Vector result(int size);
}
