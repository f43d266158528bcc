import java.util.Arrays;

public final class RollingMedian {
  public static double[] medians(int[] values, int window) {
    if (window < 1) {
      throw new IllegalArgumentException("a window of at least one value: " + window);
    }
    double[] medians = new double[Math.max(0, values.length - window + 1)];
    for (int i = 0; i < medians.length; i++) {
      Arrays.sort(values, i, i + window);
      int middle = i + window / 2;
      medians[i] =
          window % 2 == 1 ? values[middle] : ((double) values[middle - 1] + values[middle]) / 2;
    }
    return medians;
  }
}
