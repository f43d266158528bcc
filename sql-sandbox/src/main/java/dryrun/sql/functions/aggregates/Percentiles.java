package dryrun.sql.functions.aggregates;

import dryrun.sql.engine.Watch;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The values of a group, and the share of them that is to lie below the result.
public final class Percentiles {
  private static final long BYTES_PER_VALUE = 24;

  private final List<Comparable<Object>> values = new ArrayList<>();
  private double share;

  private Percentiles() {}

  /// Values of one column are of one class, and all that can be ordered are comparable.
  @SuppressWarnings("unchecked")
  private Percentiles with(@Nullable Object value, double below) {
    if (value != null) {
      values.add((Comparable<Object>) value);
      share = below;
      Watch.current().hold(BYTES_PER_VALUE);
    }
    return this;
  }

  private List<Comparable<Object>> sorted() {
    values.sort(null);
    return values;
  }

  /// The least value that at least that share of the values do not exceed.
  public static final class Discrete {
    public Percentiles init() {
      return new Percentiles();
    }

    public Percentiles add(Percentiles all, @Nullable Object value, double share) {
      return all.with(value, share);
    }

    public @Nullable Object result(Percentiles all) {
      List<Comparable<Object>> sorted = all.sorted();
      int index = (int) Math.ceil(all.share * sorted.size()) - 1;
      return sorted.isEmpty() ? null : sorted.get(Math.max(0, index));
    }
  }

  /// The value at that share, between two values where it falls between them.
  public static final class Continuous {
    public Percentiles init() {
      return new Percentiles();
    }

    public Percentiles add(Percentiles all, double value, double share) {
      return all.with(value, share);
    }

    public @Nullable Double result(Percentiles all) {
      List<Comparable<Object>> sorted = all.sorted();
      if (sorted.isEmpty()) {
        return null;
      }
      double place = all.share * (sorted.size() - 1);
      double low = number(sorted.get((int) Math.floor(place)));
      double high = number(sorted.get((int) Math.ceil(place)));
      return low + (high - low) * (place - Math.floor(place));
    }

    private static double number(Object value) {
      return ((Number) value).doubleValue();
    }
  }
}
