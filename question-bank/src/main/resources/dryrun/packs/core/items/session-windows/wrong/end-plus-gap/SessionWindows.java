import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

public final class SessionWindows {
  private SessionWindows() {}

  public static long[][] sessions(long[][] windows, long gap) {
    if (gap < 0) {
      throw new IllegalArgumentException("gap must not be negative: " + gap);
    }
    long[][] sorted = windows.clone();
    Arrays.sort(sorted, Comparator.comparingLong(window -> window[0]));
    List<long[]> sessions = new ArrayList<>();
    for (long[] window : sorted) {
      if (window[1] < window[0]) {
        throw new IllegalArgumentException("ends before it starts: " + Arrays.toString(window));
      }
      if (sessions.isEmpty() || isBeyond(window[0], sessions.getLast()[1], gap)) {
        sessions.add(window.clone());
      } else {
        long[] open = sessions.getLast();
        open[1] = Math.max(open[1], window[1]);
      }
    }
    return sessions.toArray(new long[0][]);
  }

  private static boolean isBeyond(long start, long end, long gap) {
    return start > end + gap;
  }
}
