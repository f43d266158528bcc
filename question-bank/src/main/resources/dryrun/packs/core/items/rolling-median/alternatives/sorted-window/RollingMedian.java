import java.util.Arrays;

public final class RollingMedian {
  public static double[] medians(int[] values, int window) {
    if (window < 1) {
      throw new IllegalArgumentException("window: " + window);
    }
    if (values.length < window) {
      return new double[0];
    }
    double[] medians = new double[values.length - window + 1];
    int[] sorted = Arrays.copyOf(values, window);
    Arrays.sort(sorted);
    medians[0] = median(sorted);
    for (int i = window; i < values.length; i++) {
      replace(sorted, values[i - window], values[i]);
      medians[i - window + 1] = median(sorted);
    }
    return medians;
  }

  private static void replace(int[] sorted, int old, int value) {
    int gap = Arrays.binarySearch(sorted, old);
    int found = Arrays.binarySearch(sorted, value);
    int target = found >= 0 ? found : -found - 1;
    if (target > gap) {
      target--;
      System.arraycopy(sorted, gap + 1, sorted, gap, target - gap);
    } else {
      System.arraycopy(sorted, target, sorted, target + 1, gap - target);
    }
    sorted[target] = value;
  }

  private static double median(int[] sorted) {
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1
        ? sorted[middle]
        : ((double) sorted[middle - 1] + sorted[middle]) / 2;
  }
}
