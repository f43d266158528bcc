package dryrun.app.desktop.kata;

/// Where two texts begin to differ, each cut down to what surrounds that place.
///
/// @param before what both have before it; begins with `…` where more is left out
/// @param expected the rest of the expected text; ends with `…` where more is left out
/// @param actual the rest of the actual text, cut in the same way
record FirstDifference(String before, String expected, String actual) {
  private static final int BEFORE = 40;
  private static final int AFTER = 160;
  private static final String MORE = "…";

  static FirstDifference of(String expected, String actual) {
    int same = 0;
    int least = Math.min(expected.length(), actual.length());
    while (same < least && expected.charAt(same) == actual.charAt(same)) {
      same++;
    }
    // Half of a surrogate pair is no character.
    if (same > 0 && Character.isHighSurrogate(expected.charAt(same - 1))) {
      same--;
    }
    int from = expected.length() <= AFTER && actual.length() <= AFTER ? 0 : from(same);
    String before = (from > 0 ? MORE : "") + expected.substring(from, same);
    return new FirstDifference(before, rest(expected, same), rest(actual, same));
  }

  private static int from(int same) {
    return Math.max(0, same - BEFORE);
  }

  private static String rest(String text, int from) {
    return text.length() - from <= AFTER
        ? text.substring(from)
        : text.substring(from, from + AFTER) + MORE;
  }
}
