package dryrun.sql.columns;

/// Brings rows together that belong to the same group, without comparing them.
final class Partitions {
  private Partitions() {}

  /// Where each group begins when they stand one behind the other; the last number is the end.
  static int[] starts(int[] groups, int rows, int size) {
    int[] starts = new int[size + 1];
    for (int row = 0; row < rows; row++) {
      starts[groups[row] + 1]++;
    }
    for (int group = 0; group < size; group++) {
      starts[group + 1] += starts[group];
    }
    return starts;
  }

  /// The numbers of the rows, group by group, in their own order within a group.
  static int[] order(int[] groups, int rows, int[] starts) {
    int[] next = starts.clone();
    int[] order = new int[rows];
    for (int row = 0; row < rows; row++) {
      order[next[groups[row]]++] = row;
    }
    return order;
  }
}
