import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlidingWindowMaximumHiddenTest {
  @ParameterizedTest
  @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
  void a_size_below_one_is_refused(int size) {
    assertThrows(
        IllegalArgumentException.class, () -> SlidingWindowMaximum.maxima(new int[] {1, 2}, size));
  }

  @Test
  void the_latencies_are_left_as_they_are() {
    int[] latencies = {3, 1, 2};
    SlidingWindowMaximum.maxima(latencies, 2);
    assertArrayEquals(new int[] {3, 1, 2}, latencies);
  }

  @Test
  void random_feeds_agree_with_the_definition() {
    Random random = new Random(42);
    for (int round = 0; round < 200; round++) {
      int[] latencies = random.ints(1 + random.nextInt(12), -3, 4).toArray();
      int size = 1 + random.nextInt(latencies.length);
      int[] expected = new int[latencies.length - size + 1];
      Arrays.setAll(expected, i -> Arrays.stream(latencies, i, i + size).max().getAsInt());
      assertArrayEquals(
          expected,
          SlidingWindowMaximum.maxima(latencies, size),
          () -> Arrays.toString(latencies) + " by " + size);
    }
  }

  @Test
  void a_window_half_as_long_as_the_feed_ends_in_time() {
    int n = 1_500_000;
    int[] latencies = new int[n];
    for (int i = 0; i < n; i++) {
      latencies[i] = n - i;
    }
    int[] maxima = SlidingWindowMaximum.maxima(latencies, n / 2);
    assertEquals(n / 2 + 1, maxima.length);
    assertEquals(n, maxima[0]);
    assertEquals(n / 2, maxima[n / 2]);
  }
}
