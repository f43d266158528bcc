package dryrun.sql.functions;

import dryrun.sql.SqlError;
import dryrun.sql.dialect.SqlFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/// Functions that match text against patterns.
public final class Patterns {
  private Patterns() {}

  /// Whether the expression is found in the text.
  public static boolean regexpLike(String text, String regex) {
    return find(() -> matcher(text, regex).find());
  }

  /// The first match, or NULL.
  public static @Nullable String regexpExtract(String text, String regex) {
    return regexpExtract(text, regex, 0);
  }

  /// A group of the first match, or NULL.
  public static @Nullable String regexpExtract(String text, String regex, long group) {
    Matcher matcher = matcher(text, regex);
    return find(matcher::find) ? group(matcher, group) : null;
  }

  /// All matches.
  public static List<String> regexpExtractAll(String text, String regex) {
    return regexpExtractAll(text, regex, 0);
  }

  /// A group of all matches.
  public static List<String> regexpExtractAll(String text, String regex, long group) {
    List<String> found = new ArrayList<>();
    Matcher matcher = matcher(text, regex);
    while (find(matcher::find)) {
      Growth.elements(found.size());
      found.add(group(matcher, group));
    }
    return found;
  }

  /// How often the expression is found.
  public static long regexpCount(String text, String regex) {
    long count = 0;
    Matcher matcher = matcher(text, regex);
    while (find(matcher::find)) {
      count++;
    }
    return count;
  }

  /// The text without what matches.
  public static String regexpReplace(String text, String regex) {
    return regexpReplace(text, regex, "");
  }

  /// The text with every match replaced; `$1` in the replacement is a group.
  public static String regexpReplace(String text, String regex, String replacement) {
    Matcher matcher = matcher(text, regex);
    StringBuilder result = new StringBuilder();
    try {
      while (find(matcher::find)) {
        matcher.appendReplacement(result, replacement);
        Growth.text(result.length());
      }
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw wrong("The replacement '" + replacement + "' names a group that is not there", e);
    }
    matcher.appendTail(result);
    Growth.text(result.length());
    return result.toString();
  }

  /// The parts of a text between matches.
  public static List<String> regexpSplit(String text, String regex) {
    List<String> parts = new ArrayList<>();
    Matcher matcher = matcher(text, regex);
    int from = 0;
    while (find(matcher::find)) {
      Growth.elements(parts.size());
      parts.add(text.substring(from, matcher.start()));
      from = matcher.end();
    }
    parts.add(text.substring(from));
    return parts;
  }

  /// Whether the whole text is like the pattern: `%` is any characters, `_` is one.
  public static boolean like(String text, String pattern) {
    return new Like(pattern, '\0').matches(text);
  }

  /// The same, where the character after the escape is itself.
  public static boolean like(String text, String pattern, String escape) {
    if (escape.length() != 1) {
      throw wrong("An escape is one character", null);
    }
    return new Like(pattern, escape.charAt(0)).matches(text);
  }

  /// Like [#like] without regard to case.
  public static boolean ilike(String text, String pattern) {
    return like(text.toLowerCase(Locale.ROOT), pattern.toLowerCase(Locale.ROOT));
  }

  /// The place of the first match, or -1.
  public static long regexpPosition(String text, String regex) {
    Matcher matcher = matcher(text, regex);
    return find(matcher::find) ? matcher.start() + 1L : -1;
  }

  private static String group(Matcher matcher, long group) {
    if (group < 0 || group > matcher.groupCount()) {
      throw wrong("The regular expression has no group " + group, null);
    }
    return matcher.group((int) group);
  }

  private static Matcher matcher(String text, String regex) {
    try {
      return Pattern.compile(regex).matcher(WatchedText.of(text));
    } catch (PatternSyntaxException e) {
      throw wrong("'" + regex + "' is not a regular expression: " + e.getDescription(), e);
    }
  }

  /// A nested repetition over a long text needs more stack than there is.
  private static boolean find(java.util.function.BooleanSupplier search) {
    try {
      return search.getAsBoolean();
    } catch (StackOverflowError e) {
      throw wrong("The regular expression nests too deep for this text", e);
    }
  }

  private static SqlFailure wrong(String message, @Nullable Throwable cause) {
    SqlError error = SqlError.of(SqlError.Kind.RUNTIME, message);
    return cause == null ? new SqlFailure(error) : new SqlFailure(error, cause);
  }
}
