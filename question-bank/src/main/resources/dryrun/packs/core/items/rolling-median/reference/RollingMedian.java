import java.util.Comparator;
import java.util.TreeSet;

public final class RollingMedian {
  private final int[] values;
  private final TreeSet<Integer> low;
  private final TreeSet<Integer> high;

  private RollingMedian(int[] values) {
    this.values = values;
    Comparator<Integer> byValue = Comparator.comparingInt(position -> values[position]);
    this.low = new TreeSet<>(byValue.thenComparing(Comparator.naturalOrder()));
    this.high = new TreeSet<>(low.comparator());
  }

  public static double[] medians(int[] values, int window) {
    if (window < 1) {
      throw new IllegalArgumentException("a window of at least one value: " + window);
    }
    double[] medians = new double[Math.max(0, values.length - window + 1)];
    RollingMedian halves = new RollingMedian(values);
    for (int i = 0; i < values.length; i++) {
      if (i >= window) {
        halves.remove(i - window);
      }
      halves.add(i);
      if (i >= window - 1) {
        medians[i - window + 1] = halves.median();
      }
    }
    return medians;
  }

  private void add(int position) {
    low.add(position);
    high.add(low.pollLast());
    balance();
  }

  private void remove(int position) {
    if (!low.remove(position)) {
      high.remove(position);
    }
    balance();
  }

  // The low half is as large as the high one, or one larger.
  private void balance() {
    if (low.size() < high.size()) {
      low.add(high.pollFirst());
    } else if (low.size() > high.size() + 1) {
      high.add(low.pollLast());
    }
  }

  private double median() {
    double lower = values[low.last()];
    return low.size() > high.size() ? lower : (lower + values[high.first()]) / 2;
  }
}
