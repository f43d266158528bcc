package dryrun.sql.columns;

/// Some rows, by column. Columns may have room for more rows than there are.
public final class Batch {
  /// How many rows are worth one batch: few enough to stay in a cache.
  public static final int ROWS = 2048;

  /// How many rows are worth one batch where values may be large: few enough that texts as long as
  /// they may be do not fill the memory.
  public static final int FEW_ROWS = 64;

  private final int size;
  private final Vector[] columns;

  public Batch(int size, Vector[] columns) {
    this.size = size;
    this.columns = columns;
  }

  public int size() {
    return size;
  }

  public int width() {
    return columns.length;
  }

  public Vector column(int index) {
    return columns[index];
  }

  Vector[] columns(int[] indexes) {
    Vector[] some = new Vector[indexes.length];
    for (int i = 0; i < some.length; i++) {
      some[i] = columns[indexes[i]];
    }
    return some;
  }
}
