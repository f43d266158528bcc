package dryrun.sql.columns;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

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

  private static final class LongSum extends FrameValue {
    private final boolean orZero;
    private boolean present;
    private long sum;

    LongSum(Vector values, boolean orZero) {
      super(values);
      this.orZero = orZero;
    }

    @Override
    void clear() {
      present = false;
      sum = 0;
    }

    @Override
    void add(int row) {
      if (!values.isNull(row)) {
        present = true;
        sum = Math.addExact(sum, values.longs()[row]);
      }
    }

    @Override
    void write(Vector to, int row) {
      if (present || orZero) {
        to.longs()[row] = sum;
      } else {
        to.setNull(row);
      }
    }
  }

  private static final class DoubleSum extends FrameValue {
    private final boolean orZero;
    private boolean present;
    private double sum;

    DoubleSum(Vector values, boolean orZero) {
      super(values);
      this.orZero = orZero;
    }

    @Override
    void clear() {
      present = false;
      sum = 0;
    }

    @Override
    void add(int row) {
      if (!values.isNull(row)) {
        present = true;
        sum += values.doubles()[row];
      }
    }

    @Override
    void write(Vector to, int row) {
      if (present || orZero) {
        to.doubles()[row] = sum;
      } else {
        to.setNull(row);
      }
    }
  }

  private static final class DecimalSum extends FrameValue {
    private final boolean orZero;
    private @Nullable BigDecimal sum;

    DecimalSum(Vector values, boolean orZero) {
      super(values);
      this.orZero = orZero;
    }

    @Override
    void clear() {
      sum = null;
    }

    @Override
    void add(int row) {
      BigDecimal value = (BigDecimal) values.objects()[row];
      if (value != null) {
        BigDecimal before = sum;
        sum = before == null ? value : before.add(value);
      }
    }

    @Override
    void write(Vector to, int row) {
      to.objects()[row] = sum == null && orZero ? BigDecimal.ZERO : sum;
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
