package dryrun.app.desktop.drill;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Finds the bracket that belongs to another; brackets in text literals, quoted names and comments
/// do not count.
final class Brackets {
  private static final String OPENING = "([";
  private static final String CLOSING = ")]";

  private Brackets() {}

  /// Two brackets that belong together, by their places in the text.
  record Pair(int open, int close) {}

  /// The pair of the bracket before the caret, or else of the one after it.
  static Optional<Pair> at(String sql, int caret) {
    Map<Integer, Pair> pairs = pairs(sql);
    return Optional.ofNullable(pairs.get(caret - 1))
        .or(() -> Optional.ofNullable(pairs.get(caret)));
  }

  private static Map<Integer, Pair> pairs(String sql) {
    Map<Integer, Pair> pairs = new HashMap<>();
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < sql.length(); i++) {
      char c = sql.charAt(i);
      if (c == '\'' || c == '"') {
        i = after(sql, i + 1, String.valueOf(c));
      } else if (sql.startsWith("--", i)) {
        i = after(sql, i, "\n");
      } else if (sql.startsWith("/*", i)) {
        i = after(sql, i + 2, "*/") + 1;
      } else if (OPENING.indexOf(c) >= 0) {
        open.push(i);
      } else if (CLOSING.indexOf(c) >= 0
          && !open.isEmpty()
          && OPENING.indexOf(sql.charAt(open.peek())) == CLOSING.indexOf(c)) {
        Pair pair = new Pair(open.pop(), i);
        pairs.put(pair.open(), pair);
        pairs.put(pair.close(), pair);
      }
    }
    return pairs;
  }

  private static int after(String sql, int from, String end) {
    int found = sql.indexOf(end, from);
    return found < 0 ? sql.length() : found;
  }
}
