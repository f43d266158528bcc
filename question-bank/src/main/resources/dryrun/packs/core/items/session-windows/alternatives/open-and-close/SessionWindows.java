import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

public final class SessionWindows {
  private SessionWindows() {}

  public static long[][] sessions(long[][] windows, long gap) {
    if (gap < 0) {
      throw new IllegalArgumentException("gap must not be negative: " + gap);
    }
    int n = windows.length;
    long[] starts = new long[n];
    long[] ends = new long[n];
    for (int i = 0; i < n; i++) {
      starts[i] = windows[i][0];
      ends[i] = windows[i][1];
      if (ends[i] < starts[i]) {
        throw new IllegalArgumentException("ends before it starts: window " + i);
      }
    }
    Arrays.sort(starts);
    Arrays.sort(ends);
    List<long[]> sessions = new ArrayList<>();
    int first = 0;
    for (int i = 0; i < n; i++) {
      // The first i + 1 windows to end are also the first to start: nothing is open.
      boolean last = i == n - 1;
      if (last || (ends[i] <= Long.MAX_VALUE - gap && starts[i + 1] > ends[i] + gap)) {
        sessions.add(new long[] {starts[first], ends[i]});
        first = i + 1;
      }
    }
    return sessions.toArray(new long[0][]);
  }
}
