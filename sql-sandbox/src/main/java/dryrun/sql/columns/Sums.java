package dryrun.sql.columns;

import java.math.BigDecimal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Adds the values of a column up. Whole numbers that become too large are an error.
abstract class Sums implements Accumulator {
  private final int column;
  private final boolean orZero;
  private final Vector sums;
  private boolean[] present = {};

  private Sums(int column, Vector.Kind kind, boolean orZero) {
    this.column = column;
    this.orZero = orZero;
    this.sums = new Vector(kind, 0);
  }

  /// @param orZero whether the sum of nothing is 0, not NULL
  static Sums of(int column, Vector.Kind kind, boolean orZero) {
    return switch (kind) {
      case LONG -> new OfLongs(column, orZero);
      case DOUBLE -> new OfDoubles(column, orZero);
      case OBJECT -> new OfDecimals(column, orZero);
    };
  }

  @Override
  public void add(Batch rows, int[] groups, int size) {
    Grown.reserve(sums, size);
    if (present.length < size) {
      present = Arrays.copyOf(present, size + (size >> 1));
    }
    Vector values = rows.column(column);
    for (int row = 0; row < rows.size(); row++) {
      int group = groups[row];
      if (group >= 0 && !values.isNull(row)) {
        present[group] = true;
        add(sums, group, values, row);
      }
    }
  }

  abstract void add(Vector totals, int group, Vector values, int row);

  abstract void putZero(Vector totals, int group);

  @Override
  public Vector result(int size) {
    sums.reserve(size);
    for (int group = 0; group < size; group++) {
      if (group >= present.length || !present[group]) {
        if (orZero) {
          putZero(sums, group);
        } else {
          sums.setNull(group);
        }
      }
    }
    return sums;
  }

  private static final class OfLongs extends Sums {
    OfLongs(int column, boolean orZero) {
      super(column, Vector.Kind.LONG, orZero);
    }

    @Override
    void add(Vector totals, int group, Vector values, int row) {
      totals.longs()[group] = Math.addExact(totals.longs()[group], values.longs()[row]);
    }

    @Override
    void putZero(Vector totals, int group) {
      totals.longs()[group] = 0;
    }
  }

  private static final class OfDoubles extends Sums {
    OfDoubles(int column, boolean orZero) {
      super(column, Vector.Kind.DOUBLE, orZero);
    }

    @Override
    void add(Vector totals, int group, Vector values, int row) {
      totals.doubles()[group] += values.doubles()[row];
    }

    @Override
    void putZero(Vector totals, int group) {
      totals.doubles()[group] = 0;
    }
  }

  private static final class OfDecimals extends Sums {
    OfDecimals(int column, boolean orZero) {
      super(column, Vector.Kind.OBJECT, orZero);
    }

    @Override
    void add(Vector totals, int group, Vector values, int row) {
      @Nullable Object[] all = totals.objects();
      BigDecimal value = (BigDecimal) values.objects()[row];
      Object sum = all[group];
      all[group] = sum == null || value == null ? value : ((BigDecimal) sum).add(value);
    }

    @Override
    void putZero(Vector totals, int group) {
      totals.objects()[group] = BigDecimal.ZERO;
    }
  }
}
