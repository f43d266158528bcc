package dryrun.sql.columns;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The least or the greatest value of a column.
final class Extremes implements Accumulator {
  private final int column;
  private final int sign;
  private final Vector extremes;
  private boolean[] present = {};
  private long weight;

  /// @param sign -1 for the least, 1 for the greatest
  Extremes(int column, Vector.Kind kind, int sign) {
    this.column = column;
    this.sign = sign;
    this.extremes = new Vector(kind, 0);
  }

  @Override
  public void add(Batch rows, int[] groups, int size) {
    Grown.reserve(extremes, size);
    if (present.length < size) {
      present = Arrays.copyOf(present, size + (size >> 1));
    }
    Vector values = rows.column(column);
    if (values.kind() == Vector.Kind.LONG) {
      addLongs(values, rows.size(), groups);
    } else {
      addAny(values, rows.size(), groups);
    }
  }

  private void addLongs(Vector values, int size, int[] groups) {
    long[] from = values.longs();
    long[] all = extremes.longs();
    for (int row = 0; row < size; row++) {
      int group = groups[row];
      if (group >= 0 && !values.isNull(row)) {
        long value = from[row];
        if (!present[group] || (sign < 0 ? value < all[group] : value > all[group])) {
          all[group] = value;
          present[group] = true;
        }
      }
    }
  }

  private void addAny(Vector values, int size, int[] groups) {
    for (int row = 0; row < size; row++) {
      int group = groups[row];
      if (group >= 0 && !values.isNull(row)) {
        if (!present[group] || sign * compare(values, row, group) > 0) {
          weight += values.weight(row) - extremes.weight(group);
          extremes.put(group, values, row);
          present[group] = true;
        }
      }
    }
  }

  @SuppressWarnings("unchecked")
  private int compare(Vector values, int row, int group) {
    if (values.kind() == Vector.Kind.DOUBLE) {
      return Double.compare(values.doubles()[row], extremes.doubles()[group]);
    }
    Object value = java.util.Objects.requireNonNull(values.objects()[row]);
    return ((Comparable<@Nullable Object>) value).compareTo(extremes.objects()[group]);
  }

  @Override
  public long weight() {
    return weight;
  }

  @Override
  public Vector result(int size) {
    extremes.reserve(size);
    for (int group = 0; group < size; group++) {
      if (group >= present.length || !present[group]) {
        extremes.setNull(group);
      }
    }
    return extremes;
  }
}
