package dryrun.story.check;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Tells in which line a place of a text is. Lines may end in LF, CR or both.
final class Lines {
  private final int[] starts;

  Lines(String text) {
    starts =
        IntStream.range(0, text.length()).filter(i -> endsLine(text, i)).map(i -> i + 1).toArray();
  }

  /// From 1.
  int at(int place) {
    int found = Arrays.binarySearch(starts, place);
    return found >= 0 ? found + 2 : -found;
  }

  private static boolean endsLine(String text, int i) {
    char c = text.charAt(i);
    return c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
  }
}
