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
    List<long[]> sessions = new ArrayList<>();
    for (long[] window : windows) {
      if (window[1] < window[0]) {
        throw new IllegalArgumentException("ends before it starts: " + Arrays.toString(window));
      }
      long[] merged = window.clone();
      List<long[]> apart = new ArrayList<>();
      int touching = 0;
      for (int i = 0; i < sessions.size(); i++) {
        long[] session = sessions.get(i);
        if (!isBeyond(merged[0], session[1], gap) && !isBeyond(session[0], merged[1], gap)) {
          touching++;
        }
      }
      if (touching > 0) {
        for (long[] session : sessions) {
          if (isBeyond(merged[0], session[1], gap) || isBeyond(session[0], merged[1], gap)) {
            apart.add(session);
          } else {
            merged[0] = Math.min(merged[0], session[0]);
            merged[1] = Math.max(merged[1], session[1]);
          }
        }
        sessions = apart;
      }
      sessions.add(merged);
    }
    sessions.sort(Comparator.comparingLong(session -> session[0]));
    return sessions.toArray(new long[0][]);
  }

  // end + gap may overflow. The difference of a larger and a smaller long is right when it is
  // read as unsigned.
  private static boolean isBeyond(long start, long end, long gap) {
    return start > end && Long.compareUnsigned(start - end, gap) > 0;
  }
}
