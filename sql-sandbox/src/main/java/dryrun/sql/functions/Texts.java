package dryrun.sql.functions;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Functions of text. Places count from 1.
public final class Texts {
  private Texts() {}

  /// One text after the other.
  public static String concat(String first, String second) {
    Growth.text((long) first.length() + second.length());
    return first + second;
  }

  /// A text many times over; none for a count below 1.
  public static String repeat(String text, long count) {
    long times = Math.max(0, count);
    if (text.isEmpty()) {
      return "";
    }
    Growth.text(Math.max(times, text.length() * Math.min(times, Growth.MAX_TEXT)));
    return text.repeat((int) times);
  }

  /// That many blanks.
  public static String space(long count) {
    return repeat(" ", count);
  }

  /// A text cut to a length, or filled up to it from the left.
  public static String lpad(String text, long length, String pad) {
    String filling = filling(text, length, pad);
    return cut(filling + text, filling.length() + text.length(), length);
  }

  /// A text cut to a length, or filled up to it with blanks from the left.
  public static String lpad(String text, long length) {
    return lpad(text, length, " ");
  }

  /// A text cut to a length, or filled up to it from the right.
  public static String rpad(String text, long length, String pad) {
    return cut(text + filling(text, length, pad), text.length(), length);
  }

  /// A text cut to a length, or filled up to it with blanks from the right.
  public static String rpad(String text, long length) {
    return rpad(text, length, " ");
  }

  private static String filling(String text, long length, String pad) {
    long missing = length - text.length();
    if (missing <= 0 || pad.isEmpty()) {
      return "";
    }
    Growth.text(length);
    return pad.repeat((int) (missing / pad.length() + 1)).substring(0, (int) missing);
  }

  private static String cut(String text, int from, long length) {
    int end = (int) Math.max(0, Math.min(text.length(), length));
    return length >= from ? text : text.substring(0, end);
  }

  /// Every occurrence of a text replaced by another; an empty text to search is found nowhere.
  public static String replace(String text, String search, String replacement) {
    if (search.isEmpty()) {
      return text;
    }
    long found = 0;
    for (int at = text.indexOf(search); at >= 0; at = text.indexOf(search, at + search.length())) {
      found++;
    }
    Growth.text(text.length() + found * (replacement.length() - search.length()));
    return text.replace(search, replacement);
  }

  /// Every occurrence of a text taken out.
  public static String replace(String text, String search) {
    return replace(text, search, "");
  }

  /// The rest of a text from a place on; a negative place counts from the end, place 0 is nowhere.
  public static String substr(String text, long start) {
    return substr(text, start, Integer.MAX_VALUE);
  }

  /// At most that many characters from a place on.
  public static String substr(String text, long start, long length) {
    long from = start > 0 ? start - 1 : text.length() + start;
    if (start == 0 || from < 0 || from >= text.length() || length <= 0) {
      return "";
    }
    return text.substring((int) from, (int) Math.min(text.length(), from + length));
  }

  /// The first place of a text in another, or 0.
  public static long strpos(String text, String search) {
    return text.indexOf(search) + 1L;
  }

  /// The parts of a text between delimiters.
  public static List<String> split(String text, String delimiter) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    if (!delimiter.isEmpty()) {
      for (int at = text.indexOf(delimiter); at >= 0; at = text.indexOf(delimiter, from)) {
        parts.add(text.substring(from, at));
        from = at + delimiter.length();
        Growth.elements(parts.size());
      }
    }
    parts.add(text.substring(from));
    return parts;
  }

  /// The part with that number between delimiters, or NULL when there are fewer.
  public static @Nullable String splitPart(String text, String delimiter, long number) {
    List<String> parts = split(text, delimiter);
    return number >= 1 && number <= parts.size() ? parts.get((int) number - 1) : null;
  }

  /// Whether a text begins with another.
  public static boolean startsWith(String text, String prefix) {
    return text.startsWith(prefix);
  }

  /// Whether a text ends with another.
  public static boolean endsWith(String text, String suffix) {
    return text.endsWith(suffix);
  }

  /// The text backwards.
  public static String reverse(String text) {
    return new StringBuilder(text).reverse().toString();
  }

  /// Each character found in `from` replaced by the one at the same place in `to`, or taken out
  /// when there is none.
  public static String translate(String text, String from, String to) {
    StringBuilder result = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int at = from.indexOf(c);
      if (at < 0) {
        result.append(c);
      } else if (at < to.length()) {
        result.append(to.charAt(at));
      }
    }
    return result.toString();
  }
}
