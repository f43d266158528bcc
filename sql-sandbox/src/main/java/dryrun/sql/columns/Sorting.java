package dryrun.sql.columns;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Sorts rows, and keeps some of them.
public final class Sorting {
  private final List<SortKey> by;
  private final Vector.Kind[] kinds;
  private final long skipped;
  private final long kept;
  private final int place;

  /// @param kinds the kinds of all columns
  /// @param skipped how many rows are left out first
  /// @param kept how many rows are kept of the others
  /// @param place where the rows are held
  public Sorting(List<SortKey> by, Vector.Kind[] kinds, long skipped, long kept, int place) {
    this.by = List.copyOf(by);
    this.kinds = kinds.clone();
    this.skipped = skipped;
    this.kept = kept;
    this.place = place;
  }

  /// The sorted rows.
  public Batches over(Batches rows, Run run) {
    return () -> new Sorted(rows, run);
  }

  private final class Sorted implements Batches.Reader {
    private final Batches rows;
    private final Run run;
    private Batches.@Nullable Reader result;

    Sorted(Batches rows, Run run) {
      this.rows = rows;
      this.run = run;
    }

    @Override
    public @Nullable Batch next() {
      Batches.Reader sorted = result;
      if (sorted == null) {
        sorted = sort();
        result = sorted;
      }
      run.watch().check();
      return sorted.next();
    }

    private Batches.Reader sort() {
      RowTable table = RowTable.of(rows, kinds, run, place);
      int size = table.size();
      int[] order = new int[size];
      Arrays.setAll(order, i -> i);
      RowOrder.of(table, by, run.watch()).sort(order, 0, size);
      int from = (int) Math.min(skipped, size);
      return table.reader(order, from, from + (int) Math.min(kept, size - from));
    }
  }
}
