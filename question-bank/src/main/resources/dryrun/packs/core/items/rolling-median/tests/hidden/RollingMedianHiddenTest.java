import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RollingMedianHiddenTest {
  private static double[] bySorting(int[] values, int window) {
    double[] medians = new double[values.length - window + 1];
    for (int i = 0; i < medians.length; i++) {
      int[] sorted = Arrays.copyOfRange(values, i, i + window);
      Arrays.sort(sorted);
      medians[i] = (sorted[(window - 1) / 2] + (double) sorted[window / 2]) / 2;
    }
    return medians;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 7, 50, 200})
  void the_medians_are_those_of_the_sorted_windows(int window) {
    Random random = new Random(window);
    for (int range : new int[] {2, 10, 1_000_000}) {
      int[] values = random.ints(200, -range, range).toArray();
      assertArrayEquals(bySorting(values, window), RollingMedian.medians(values, window));
    }
  }

  @Test
  void the_values_are_left_as_they_were() {
    int[] values = {5, 1, 9, 2, 7, 3};
    RollingMedian.medians(values, 3);
    assertArrayEquals(new int[] {5, 1, 9, 2, 7, 3}, values);
  }

  @Test
  void the_mean_of_two_large_values_does_not_overflow() {
    assertArrayEquals(
        new double[] {2147483646.5, 0.0, -2147483647.0},
        RollingMedian.medians(
            new int[] {
              Integer.MAX_VALUE, Integer.MAX_VALUE - 1, -Integer.MAX_VALUE + 1, Integer.MIN_VALUE
            },
            2));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
  void a_window_below_one_is_refused(int window) {
    assertThrows(
        IllegalArgumentException.class, () -> RollingMedian.medians(new int[] {1}, window));
  }

  @Test
  void the_largest_window_is_longer_than_any_input() {
    assertEquals(0, RollingMedian.medians(new int[] {1, 2}, Integer.MAX_VALUE).length);
  }

  @Test
  void a_window_of_twenty_thousand_moves_in_time() {
    int[] values = new Random(42).ints(60_000, 0, 60_000).toArray();
    double[] medians = RollingMedian.medians(values, 20_000);
    assertEquals(40_001, medians.length);
    assertEquals(bySorting(Arrays.copyOf(values, 20_000), 20_000)[0], medians[0]);
    assertEquals(bySorting(Arrays.copyOfRange(values, 40_000, 60_000), 20_000)[0], medians[40_000]);
  }
}
