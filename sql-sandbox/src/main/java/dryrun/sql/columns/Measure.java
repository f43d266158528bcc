package dryrun.sql.columns;

import java.util.Arrays;
import java.util.List;

/// What is computed of each group.
///
/// @param columns the columns that the function takes
/// @param filter a column of truth values that says which rows count, or -1
/// @param kind how the result is kept
public record Measure(Function function, List<Integer> columns, int filter, Vector.Kind kind) {
  public Measure {
    columns = List.copyOf(columns);
  }

  /// The functions there are.
  public enum Function {
    COUNT,
    /// Of the values of one column; NULL when there are none.
    SUM,
    /// 0 when there are none.
    SUM_OR_ZERO,
    MIN,
    MAX,
    /// The least value that at least a share of the values do not exceed; the second column is the
    /// share.
    PERCENTILE,
    /// The value at that share, between two values where it falls between them.
    PERCENTILE_BETWEEN,
    /// Which of the columns are not part of the grouping set, as bits.
    GROUPING
  }

  Accumulator accumulator(Vector.Kind[] input, int[] groupingSet) {
    return switch (function) {
      case COUNT -> new Counts(columns.isEmpty() ? -1 : columns.getFirst());
      case SUM -> Sums.of(columns.getFirst(), kind, false);
      case SUM_OR_ZERO -> Sums.of(columns.getFirst(), kind, true);
      case MIN -> new Extremes(columns.getFirst(), input[columns.getFirst()], -1);
      case MAX -> new Extremes(columns.getFirst(), input[columns.getFirst()], 1);
      case PERCENTILE -> new PercentileValues(columns, input[columns.getFirst()], false);
      case PERCENTILE_BETWEEN -> new PercentileValues(columns, input[columns.getFirst()], true);
      case GROUPING -> new Grouping(bits(groupingSet));
    };
  }

  private long bits(int[] groupingSet) {
    long bits = 0;
    for (int column : columns) {
      boolean grouped = Arrays.stream(groupingSet).anyMatch(key -> key == column);
      bits = bits * 2 + (grouped ? 0 : 1);
    }
    return bits;
  }

  /// The same number for every group.
  private record Grouping(long bits) implements Accumulator {
    @Override
    public void add(Batch rows, int[] groups, int size) {}

    @Override
    public Vector result(int size) {
      Vector result = new Vector(Vector.Kind.LONG, size);
      Arrays.fill(result.longs(), bits);
      return result;
    }
  }
}
