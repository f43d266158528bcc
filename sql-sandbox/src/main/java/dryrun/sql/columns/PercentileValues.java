package dryrun.sql.columns;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Keeps the values of each group to find the one at a share of them.
final class PercentileValues implements Accumulator {
  private final int column;
  private final int shareColumn;
  private final boolean between;
  private final Vector values;
  private int[] groupOf = {};
  private double[] shares = {};
  private int count;
  private long weight;

  /// @param columns the values and their share
  PercentileValues(List<Integer> columns, Vector.Kind kind, boolean between) {
    this.column = columns.getFirst();
    this.shareColumn = columns.getLast();
    this.between = between;
    this.values = new Vector(kind, 0);
  }

  @Override
  public void add(Batch rows, int[] groups, int size) {
    Grown.reserve(values, count + rows.size());
    if (groupOf.length < count + rows.size()) {
      groupOf = Arrays.copyOf(groupOf, (count + rows.size()) * 3 / 2);
    }
    if (shares.length < size) {
      shares = Arrays.copyOf(shares, size + (size >> 1));
    }
    Vector from = rows.column(column);
    double[] share = rows.column(shareColumn).doubles();
    for (int row = 0; row < rows.size(); row++) {
      int group = groups[row];
      if (group >= 0 && !from.isNull(row) && !rows.column(shareColumn).isNull(row)) {
        values.put(count, from, row);
        weight += from.weight(row);
        shares[group] = share[row];
        groupOf[count++] = group;
      }
    }
  }

  @Override
  public long weight() {
    return weight;
  }

  @Override
  public Vector result(int size) {
    int[] starts = Partitions.starts(groupOf, count, size);
    int[] order = Partitions.order(groupOf, count, starts);
    Vector sorted = values.gather(order, 0, count);
    Vector result = new Vector(between ? Vector.Kind.DOUBLE : values.kind(), size);
    for (int group = 0; group < size; group++) {
      int from = starts[group];
      int to = starts[group + 1];
      if (from == to) {
        result.setNull(group);
      } else if (between) {
        sort(sorted, from, to);
        result.doubles()[group] = between(sorted.doubles(), from, to, shares[group]);
      } else {
        sort(sorted, from, to);
        int index = (int) Math.ceil(shares[group] * (to - from)) - 1;
        result.put(group, sorted, from + Math.max(0, index));
      }
    }
    return result;
  }

  private static void sort(Vector values, int from, int to) {
    switch (values.kind()) {
      case LONG -> Arrays.sort(values.longs(), from, to);
      case DOUBLE -> Arrays.sort(values.doubles(), from, to);
      case OBJECT -> {
        @Nullable Object[] objects = values.objects();
        Arrays.sort(objects, from, to);
      }
    }
  }

  private static double between(double[] sorted, int from, int to, double share) {
    double place = share * (to - from - 1);
    double low = sorted[from + (int) Math.floor(place)];
    double high = sorted[from + (int) Math.ceil(place)];
    return low + (high - low) * (place - Math.floor(place));
  }
}
