package dryrun.sql.calcite;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.calcite.linq4j.AbstractEnumerable;
import org.apache.calcite.linq4j.Enumerable;
import org.apache.calcite.linq4j.EnumerableDefaults;
import org.apache.calcite.linq4j.Enumerator;
import org.apache.calcite.linq4j.JoinType;
import org.apache.calcite.linq4j.function.Function2;
import org.apache.calcite.linq4j.function.NullablePredicate2;
import org.apache.calcite.linq4j.function.Predicate2;
import org.jspecify.annotations.Nullable;

/// Nested loops that compute their right side once. Calcite's compute it for each row of the left:
/// `x > (SELECT AVG(x) FROM t)` read the whole of `t` for every row. Called by generated code.
public final class LoopJoins {
  private LoopJoins() {}

  /// As in [EnumerableDefaults].
  public static <L, R, T> Enumerable<T> nestedLoopJoin(
      Enumerable<L> left,
      Enumerable<R> right,
      Predicate2<L, R> condition,
      Function2<? super L, ? super R, T> selector,
      JoinType type) {
    return anew(() ->
        EnumerableDefaults.nestedLoopJoin(left, new Kept<>(right), condition, selector, type));
  }

  /// As in [EnumerableDefaults].
  public static <L, R, T> Enumerable<T> leftMarkNestedLoopJoin(
      Enumerable<L> left,
      Enumerable<R> right,
      NullablePredicate2<L, R> condition,
      Function2<L, Boolean, T> selector) {
    return anew(() ->
        EnumerableDefaults.leftMarkNestedLoopJoin(left, new Kept<>(right), condition, selector));
  }

  /// In a round of a recursion the right side may have other rows than in the one before.
  private static <T> Enumerable<T> anew(Supplier<Enumerable<T>> join) {
    return new AbstractEnumerable<>() {
      @Override
      public Enumerator<T> enumerator() {
        return join.get().enumerator();
      }
    };
  }

  /// Rows that are computed as far as they are read, and once.
  private static final class Kept<T> extends AbstractEnumerable<T> {
    private final Enumerable<T> rows;
    private final List<T> read = new ArrayList<>();
    private @Nullable Enumerator<T> source;
    private boolean complete;

    Kept(Enumerable<T> rows) {
      this.rows = rows;
    }

    private boolean has(int row) {
      if (row < read.size() || complete) {
        return row < read.size();
      }
      Enumerator<T> unread = source;
      if (unread == null) {
        unread = rows.enumerator();
        source = unread;
      }
      complete = !unread.moveNext();
      if (complete) {
        unread.close();
        return false;
      }
      return read.add(unread.current());
    }

    @Override
    public Enumerator<T> enumerator() {
      return new Enumerator<>() {
        private int row = -1;

        @Override
        public T current() {
          return read.get(row);
        }

        @Override
        public boolean moveNext() {
          row++;
          return has(row);
        }

        @Override
        public void reset() {
          row = -1;
        }

        @Override
        public void close() {}
      };
    }
  }
}
