package dryrun.sql.functions;

import dryrun.sql.engine.Watch;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

  /// The place where a text is found in another for the nth time, from the end when n is negative,
  /// or 0.
  public static long strpos(String text, String search, long nth) {
    if (nth == 0) {
      throw Failures.runtime("strpos counts occurrences from 1, or from -1 at the end");
    }
    int at = nth > 0 ? -1 : text.length();
    for (long i = Math.abs(nth); i > 0; i--) {
      Watch.current().tick();
      at = nth > 0 ? text.indexOf(search, at + 1) : text.lastIndexOf(search, at - 1);
      if (at < 0) {
        return 0;
      }
    }
    return at + 1L;
  }

  /// The place of a text in another from a place on, or 0, as Hive has it.
  public static long locate(String search, String text, long from) {
    return from < 1 || from > text.length() ? 0 : text.indexOf(search, (int) from - 1) + 1L;
  }

  /// The place of a text in another, or 0, as Hive has it.
  public static long locate(String search, String text) {
    return strpos(text, search);
  }

  /// At most so many parts of a text between delimiters, the last one with the rest.
  public static List<String> split(String text, String delimiter, long limit) {
    if (limit < 1) {
      throw Failures.runtime("The limit of split is a number above 0");
    }
    List<String> parts = split(text, delimiter);
    if (parts.size() <= limit) {
      return parts;
    }
    List<String> first = new ArrayList<>(parts.subList(0, (int) limit - 1));
    first.add(String.join(delimiter, parts.subList((int) limit - 1, parts.size())));
    return first;
  }

  /// The number of a text's one character.
  public static long codepoint(String text) {
    if (text.codePointCount(0, text.length()) != 1) {
      throw Failures.runtime("codepoint takes one character, not '" + text + "'");
    }
    return text.codePointAt(0);
  }

  /// At how many places two texts of one length differ.
  public static long hammingDistance(String a, String b) {
    if (a.length() != b.length()) {
      throw Failures.runtime("hamming_distance takes texts of one length");
    }
    long distance = 0;
    for (int i = 0; i < a.length(); i++) {
      distance += a.charAt(i) == b.charAt(i) ? 0 : 1;
    }
    return distance;
  }

  /// What stands before the nth delimiter, or behind the nth from the end, as Hive has it.
  public static String substringIndex(String text, String delimiter, long count) {
    List<String> parts = split(text, delimiter);
    if (count == 0 || delimiter.isEmpty()) {
      return "";
    }
    int kept = (int) Math.min(parts.size(), Math.abs(count));
    return String.join(
        delimiter,
        count > 0 ? parts.subList(0, kept) : parts.subList(parts.size() - kept, parts.size()));
  }

  /// The place of a text in a list between commas, or 0, as Hive has it.
  public static long findInSet(String text, String set) {
    return text.indexOf(',') >= 0 ? 0 : split(set, ",").indexOf(text) + 1L;
  }

  /// The first letter of a word and three digits for how the rest of it sounds.
  public static String soundex(String text) {
    String codes = "01230120022455012623010202";
    StringBuilder result = new StringBuilder();
    char last = '0';
    for (char c : text.toUpperCase(Locale.ROOT).toCharArray()) {
      if (c < 'A' || c > 'Z') {
        continue;
      }
      char code = codes.charAt(c - 'A');
      if (result.isEmpty()) {
        result.append(c);
      } else if (code != '0' && code != last) {
        result.append(code);
      }
      last = c == 'H' || c == 'W' ? last : code;
    }
    return result.isEmpty() ? "" : (result + "000").substring(0, 4);
  }
}
