import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

public final class RollingMedian {
  public static double[] medians(int[] values, int window) {
    if (window < 1) {
      throw new IllegalArgumentException("a window of at least one value: " + window);
    }
    double[] medians = new double[Math.max(0, values.length - window + 1)];
    for (int i = 0; i < medians.length; i++) {
      List<Integer> sorted = new ArrayList<>();
      for (int j = i; j < i + window; j++) {
        sorted.add(values[j]);
      }
      Collections.sort(sorted);
      int middle = window / 2;
      medians[i] =
          window % 2 == 1
              ? sorted.get(middle)
              : ((double) sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
    return medians;
  }
}
