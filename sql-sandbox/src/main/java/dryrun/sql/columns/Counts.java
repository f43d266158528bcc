package dryrun.sql.columns;

/// Counts rows, or those with a value in a column.
final class Counts implements Accumulator {
  private final int column;
  private final Vector counts = new Vector(Vector.Kind.LONG, 0);

  /// @param column -1 to count rows
  Counts(int column) {
    this.column = column;
  }

  @Override
  public void add(Batch rows, int[] groups, int size) {
    Grown.reserve(counts, size);
    long[] all = counts.longs();
    for (int row = 0; row < rows.size(); row++) {
      int group = groups[row];
      if (group >= 0 && (column < 0 || !rows.column(column).isNull(row))) {
        all[group]++;
      }
    }
  }

  @Override
  public Vector result(int size) {
    counts.reserve(size);
    return counts;
  }
}
