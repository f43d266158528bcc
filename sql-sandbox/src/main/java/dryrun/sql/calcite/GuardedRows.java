package dryrun.sql.calcite;

import dryrun.sql.calcite.RunContext.HeldBytes;
import dryrun.sql.columns.Run;
import dryrun.sql.engine.Watch;
import dryrun.sql.engine.Weight;
import org.apache.calcite.DataContext;
import org.apache.calcite.linq4j.AbstractEnumerable;
import org.apache.calcite.linq4j.Enumerable;
import org.apache.calcite.linq4j.Enumerator;
import org.jspecify.annotations.Nullable;

/// Rows that ask the watch of the run as they pass. Called by generated code.
public final class GuardedRows {
  private static final int ROWS_BETWEEN_CHARGES = 256;

  private GuardedRows() {}

  /// The watch of a run.
  public static Watch watch(DataContext context) {
    return ((RunContext) context).watch();
  }

  /// The run that a plan's code works for.
  public static Run run(DataContext context) {
    return (RunContext) context;
  }

  /// The same rows, watched.
  ///
  /// @param place the guard's number in the plan
  /// @param bytesPerRow what the reader of the rows keeps of each
  public static <T> Enumerable<T> guard(
      Enumerable<T> rows, DataContext context, int place, long bytesPerRow) {
    RunContext run = (RunContext) context;
    return new AbstractEnumerable<>() {
      @Override
      public Enumerator<T> enumerator() {
        return new Watched<>(rows.enumerator(), run.watch(), run.held(place), bytesPerRow);
      }
    };
  }

  private static final class Watched<T> implements Enumerator<T> {
    private final Enumerator<T> rows;
    private final Watch watch;
    private final HeldBytes held;
    private final long bytesPerRow;
    private long count;
    private long weight;
    private long weighed;
    private @Nullable Object[] last = {};

    Watched(Enumerator<T> rows, Watch watch, HeldBytes held, long bytesPerRow) {
      this.rows = rows;
      this.watch = watch;
      this.held = held;
      this.bytesPerRow = bytesPerRow;
    }

    @Override
    public T current() {
      T row = rows.current();
      if (bytesPerRow > 0 && weighed < count && watch.hasMadeLarge()) {
        weighed = count;
        weight += row instanceof Object[] values ? weight(values) : Weight.of(row);
        held.reach(count * bytesPerRow + weight, watch);
      }
      return row;
    }

    /// A value that stands in row after row is weighed once.
    private long weight(@Nullable Object[] row) {
      long weight = 0;
      for (int i = 0; i < row.length; i++) {
        weight += Weight.behind(i < last.length ? last[i] : null, row[i]);
      }
      last = row;
      return weight;
    }

    @Override
    public boolean moveNext() {
      watch.tick();
      if (bytesPerRow > 0 && ++count % ROWS_BETWEEN_CHARGES == 0) {
        held.reach(count * bytesPerRow + weight, watch);
      }
      return rows.moveNext();
    }

    @Override
    public void reset() {
      count = 0;
      weight = 0;
      weighed = 0;
      last = new Object[0];
      rows.reset();
    }

    @Override
    public void close() {
      rows.close();
    }
  }
}
