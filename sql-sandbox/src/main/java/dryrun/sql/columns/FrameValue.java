package dryrun.sql.columns;

import java.math.BigDecimal;
import java.util.Objects;

/// An aggregate over the rows of a frame, which takes them in one by one.
abstract class FrameValue {
  final Vector values;

  private FrameValue(Vector values) {
    this.values = values;
  }

  /// @param column the column that the function takes; any where it counts rows
  static FrameValue of(WindowGroup.Call call, Vector column) {
    return switch (call.function()) {
      case COUNT -> new Count(column, call.column() < 0);
      case MIN -> new Extreme(column, -1);
      case MAX -> new Extreme(column, 1);
      case SUM, SUM_OR_ZERO -> {
        boolean orZero = call.function() == WindowGroup.Function.SUM_OR_ZERO;
        yield switch (column.kind()) {
          case LONG -> new LongSum(column, orZero);
          case DOUBLE -> new DoubleSum(column, orZero);
          case OBJECT -> new DecimalSum(column, orZero);
        };
      }
      default -> throw new IllegalArgumentException(call.function() + " has no frame");
    };
  }

  abstract void clear();

  abstract void add(int row);

  abstract void write(Vector to, int row);

  private static final class Count extends FrameValue {
    private final boolean rows;
    private long count;

    Count(Vector values, boolean rows) {
      super(values);
      this.rows = rows;
    }

    @Override
    void clear() {
      count = 0;
    }

    @Override
    void add(int row) {
      if (rows || !values.isNull(row)) {
        count++;
      }
    }

    @Override
    void write(Vector to, int row) {
      to.longs()[row] = count;
    }
  }

  /// A sum of what is not NULL; of nothing it is NULL, or zero.
  private abstract static class Sum extends FrameValue {
    private final boolean orZero;
    private boolean present;

    Sum(Vector values, boolean orZero) {
      super(values);
      this.orZero = orZero;
    }

    abstract void toZero();

    abstract void plus(int row);

    abstract void put(Vector to, int row);

    @Override
    final void clear() {
      present = false;
      toZero();
    }

    @Override
    final void add(int row) {
      if (!values.isNull(row)) {
        present = true;
        plus(row);
      }
    }

    @Override
    final void write(Vector to, int row) {
      if (present || orZero) {
        put(to, row);
      } else {
        to.setNull(row);
      }
    }
  }

  private static final class LongSum extends Sum {
    private long sum;

    LongSum(Vector values, boolean orZero) {
      super(values, orZero);
    }

    @Override
    void toZero() {
      sum = 0;
    }

    @Override
    void plus(int row) {
      sum = Math.addExact(sum, values.longs()[row]);
    }

    @Override
    void put(Vector to, int row) {
      to.longs()[row] = sum;
    }
  }

  private static final class DoubleSum extends Sum {
    private double sum;

    DoubleSum(Vector values, boolean orZero) {
      super(values, orZero);
    }

    @Override
    void toZero() {
      sum = 0;
    }

    @Override
    void plus(int row) {
      sum += values.doubles()[row];
    }

    @Override
    void put(Vector to, int row) {
      to.doubles()[row] = sum;
    }
  }

  private static final class DecimalSum extends Sum {
    private BigDecimal sum = BigDecimal.ZERO;

    DecimalSum(Vector values, boolean orZero) {
      super(values, orZero);
    }

    @Override
    void toZero() {
      sum = BigDecimal.ZERO;
    }

    @Override
    void plus(int row) {
      sum = sum.add((BigDecimal) Objects.requireNonNull(values.objects()[row]));
    }

    @Override
    void put(Vector to, int row) {
      to.objects()[row] = sum;
    }
  }

  private static final class Extreme extends FrameValue {
    private final int sign;
    private int best = -1;

    Extreme(Vector values, int sign) {
      super(values);
      this.sign = sign;
    }

    @Override
    void clear() {
      best = -1;
    }

    @Override
    void add(int row) {
      if (!values.isNull(row)
          && (best < 0 || sign * Integer.signum(values.compare(row, best)) > 0)) {
        best = row;
      }
    }

    @Override
    void write(Vector to, int row) {
      if (best < 0) {
        to.setNull(row);
      } else {
        to.put(row, values, best);
      }
    }
  }
}
