package dryrun.sql.columns;

/// Computes one measure of all groups.
interface Accumulator {
  /// Takes rows in.
  ///
  /// @param groups the group of each row, -1 for a row that does not count
  /// @param size how many groups there are by now
  void add(Batch rows, int[] groups, int size);

  /// The value of each group; called once.
  Vector result(int size);
}
