package dryrun.sql.columns;

import dryrun.sql.engine.Watch;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An order of rows by columns; rows that tie stay as they are.
///
/// Rows are compared by a number made of their first key, which stands beside them while they are
/// sorted; the keys themselves are looked at where two such numbers are equal.
final class RowOrder {
  private static final int FEW = 12;
  private static final int CHARACTERS = 4;

  private final Vector[] keys;
  private final SortKey[] by;
  private final Watch watch;
  private final int firstUndecided;
  private long[] numbers = {};
  private long[] numberBuffer = {};
  private int[] rowBuffer = {};

  /// The order of the rows of a table.
  static RowOrder of(RowTable table, List<SortKey> by, Watch watch) {
    List<Integer> columns = by.stream().map(SortKey::column).toList();
    return new RowOrder(table.columns(columns), by.toArray(SortKey[]::new), watch);
  }

  private RowOrder(Vector[] keys, SortKey[] by, Watch watch) {
    this.keys = keys;
    this.by = by;
    this.watch = watch;
    boolean decides =
        keys.length > 0 && !keys[0].mayBeNull() && keys[0].kind() != Vector.Kind.OBJECT;
    this.firstUndecided = decides ? 1 : 0;
  }

  int compare(int row, int other) {
    return compare(0, row, other);
  }

  private int compare(int firstKey, int row, int other) {
    for (int i = firstKey; i < keys.length; i++) {
      Vector key = keys[i];
      boolean isNull = key.isNull(row);
      int order;
      if (isNull || key.isNull(other)) {
        order = isNull == key.isNull(other) ? 0 : isNull == by[i].nullsFirst() ? -1 : 1;
      } else {
        order = key.compare(row, other);
        order = by[i].descending() ? -order : order;
      }
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  /// Sorts the numbers of rows from one place up to another.
  void sort(int[] rows, int from, int to) {
    if (to - from < 2 || keys.length == 0) {
      return;
    }
    if (numbers.length < to) {
      numbers = new long[rows.length];
    }
    for (int i = from; i < to; i++) {
      numbers[i] = number(rows[i]);
    }
    if (isDescending(from, to)) {
      reverse(rows, from, to);
    } else {
      sortNumbered(rows, from, to);
    }
  }

  /// A number that is less only where the row comes first.
  private long number(int row) {
    Vector key = keys[0];
    if (key.isNull(row)) {
      return by[0].nullsFirst() ? Long.MIN_VALUE : Long.MAX_VALUE;
    }
    long number =
        switch (key.kind()) {
          case LONG -> key.longs()[row];
          case DOUBLE -> number(key.doubles()[row]);
          case OBJECT -> number(key.objects()[row]);
        };
    return by[0].descending() ? ~number : number;
  }

  private static long number(double value) {
    long bits = Double.doubleToLongBits(value);
    return bits ^ (bits >> 63 & Long.MAX_VALUE);
  }

  private static long number(@Nullable Object value) {
    return switch (value) {
      case String text -> {
        long first = 0;
        for (int i = 0; i < CHARACTERS; i++) {
          first = first << 16 | (i < text.length() ? text.charAt(i) : 0);
        }
        yield first ^ Long.MIN_VALUE;
      }
      case BigDecimal decimal -> number(decimal.doubleValue());
      case null, default -> 0;
    };
  }

  private boolean isDescending(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (numbers[i - 1] <= numbers[i]) {
        return false;
      }
    }
    return true;
  }

  private static void reverse(int[] rows, int from, int to) {
    for (int i = from, j = to - 1; i < j; i++, j--) {
      int row = rows[i];
      rows[i] = rows[j];
      rows[j] = row;
    }
  }

  private void sortNumbered(int[] rows, int from, int to) {
    if (to - from <= FEW) {
      insert(rows, from, to);
      return;
    }
    int middle = (from + to) >>> 1;
    sortNumbered(rows, from, middle);
    sortNumbered(rows, middle, to);
    watch.tick();
    if (isBefore(numbers[middle], rows[middle], numbers[middle - 1], rows[middle - 1])) {
      merge(rows, from, middle, to);
    }
  }

  private boolean isBefore(long number, int row, long otherNumber, int other) {
    return number < otherNumber
        || (number == otherNumber && compare(firstUndecided, row, other) < 0);
  }

  private void insert(int[] rows, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      int row = rows[i];
      long number = numbers[i];
      int at = i;
      while (at > from && isBefore(number, row, numbers[at - 1], rows[at - 1])) {
        rows[at] = rows[at - 1];
        numbers[at] = numbers[at - 1];
        at--;
      }
      rows[at] = row;
      numbers[at] = number;
    }
  }

  private void merge(int[] rows, int from, int middle, int to) {
    int count = middle - from;
    if (rowBuffer.length < count) {
      rowBuffer = new int[count * 2];
      numberBuffer = new long[count * 2];
    }
    System.arraycopy(rows, from, rowBuffer, 0, count);
    System.arraycopy(numbers, from, numberBuffer, 0, count);
    int left = 0;
    int right = middle;
    int at = from;
    while (left < count && right < to) {
      watch.tick();
      if (isBefore(numbers[right], rows[right], numberBuffer[left], rowBuffer[left])) {
        rows[at] = rows[right];
        numbers[at++] = numbers[right++];
      } else {
        rows[at] = rowBuffer[left];
        numbers[at++] = numberBuffer[left++];
      }
    }
    System.arraycopy(rowBuffer, left, rows, at, count - left);
    System.arraycopy(numberBuffer, left, numbers, at, count - left);
  }
}
