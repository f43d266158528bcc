import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionWindowsHiddenTest {
  @ParameterizedTest
  @ValueSource(longs = {-1, Long.MIN_VALUE})
  void a_negative_gap_is_refused(long gap) {
    assertThrows(
        IllegalArgumentException.class, () -> SessionWindows.sessions(new long[][] {{0, 1}}, gap));
  }

  @Test
  void a_window_that_ends_before_it_starts_is_refused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> SessionWindows.sessions(new long[][] {{0, 10}, {5, 4}, {20, 30}}, 5));
  }

  @Test
  void the_windows_are_left_as_they_are() {
    long[][] windows = {{20, 30}, {0, 10}, {8, 15}};
    assertArrayEquals(new long[][] {{0, 15}, {20, 30}}, SessionWindows.sessions(windows, 0));
    assertArrayEquals(new long[][] {{20, 30}, {0, 10}, {8, 15}}, windows);
  }

  @Test
  void random_windows_agree_with_merging_any_two_that_belong_together() {
    Random random = new Random(42);
    for (int round = 0; round < 300; round++) {
      int gap = random.nextInt(4);
      long[][] windows = new long[random.nextInt(8)][];
      for (int i = 0; i < windows.length; i++) {
        int start = random.nextInt(40);
        windows[i] = new long[] {start, start + random.nextInt(6)};
      }
      assertArrayEquals(
          merged(windows, gap),
          SessionWindows.sessions(windows, gap),
          Arrays.deepToString(windows) + " with gap " + gap);
    }
  }

  private static long[][] merged(long[][] windows, int gap) {
    List<long[]> sessions = new ArrayList<>();
    for (long[] window : windows) {
      long[] joined = window.clone();
      while (sessions.removeIf(session -> joins(session, joined, gap))) {}
      sessions.add(joined);
    }
    sessions.sort(Comparator.comparingLong(session -> session[0]));
    return sessions.toArray(new long[0][]);
  }

  private static boolean joins(long[] session, long[] into, int gap) {
    boolean near = session[0] - into[1] <= gap && into[0] - session[1] <= gap;
    if (near) {
      into[0] = Math.min(into[0], session[0]);
      into[1] = Math.max(into[1], session[1]);
    }
    return near;
  }

  @Test
  void two_feeds_one_after_the_other_end_in_time() {
    int n = 200_000;
    long[][] windows = new long[n][];
    for (int i = 0; i < n; i++) {
      long start = 100L * (2 * i % n + 2 * i / n);
      windows[i] = new long[] {start, start + 10};
    }
    long[][] sessions = SessionWindows.sessions(windows, 50);
    assertEquals(n, sessions.length);
    assertArrayEquals(new long[] {0, 10}, sessions[0]);
    assertArrayEquals(new long[] {100L * (n - 1), 100L * (n - 1) + 10}, sessions[n - 1]);
  }
}
