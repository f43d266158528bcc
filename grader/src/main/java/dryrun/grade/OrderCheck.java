package dryrun.grade;

import dryrun.bank.Judging;
import dryrun.sql.ResultTable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Checks that rows stand in a required order.
final class OrderCheck {
  private OrderCheck() {}

  /// The first row, from 1, that should not follow the one before it.
  static Optional<Integer> firstMisplaced(ResultTable table, List<Judging.OrderKey> order) {
    for (int i = 1; i < table.rows().size(); i++) {
      if (compare(table, order, table.rows().get(i - 1), table.rows().get(i)) > 0) {
        return Optional.of(i + 1);
      }
    }
    return Optional.empty();
  }

  private static int compare(
      ResultTable table,
      List<Judging.OrderKey> order,
      List<@Nullable Object> above,
      List<@Nullable Object> below) {
    for (Judging.OrderKey key : order) {
      int column = OrderKeys.indexOf(table, key.column());
      int compared = column < 0 ? 0 : compare(above.get(column), below.get(column), key);
      if (compared != 0) {
        return compared;
      }
    }
    return 0;
  }

  private static int compare(@Nullable Object a, @Nullable Object b, Judging.OrderKey key) {
    if (a == null || b == null) {
      int nullsLast = Boolean.compare(a == null, b == null);
      return key.nullsFirst() ? -nullsLast : nullsLast;
    }
    int compared = compareValues(a, b);
    return key.descending() ? -compared : compared;
  }

  /// Values without an order of their own, such as maps, are taken to be in order.
  private static int compareValues(Object a, Object b) {
    if (a instanceof Number x && b instanceof Number y) {
      return Double.compare(x.doubleValue(), y.doubleValue());
    }
    if (a instanceof Comparable<?> && a.getClass() == b.getClass()) {
      @SuppressWarnings("unchecked") // a value is comparable with those of its own class
      Comparable<Object> comparable = (Comparable<Object>) a;
      return comparable.compareTo(b);
    }
    return 0;
  }
}
