package dryrun.app.desktop.kata;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tests are named as sentences, written in the way of Java; these are the sentences.
final class TestNames {
  private static final Pattern NAME =
      Pattern.compile("(?:[\\w$.]*\\.)?(?<name>[^.\\[(]+?)(?:\\(.*\\))?(?:\\[(?<set>\\d+)])?");

  private TestNames() {}

  /// The sentence behind a name such as `LruCacheTest.the_oldest_goes_first[2]`.
  static String spoken(String test) {
    Matcher parts = NAME.matcher(test);
    if (!parts.matches()) {
      return test;
    }
    String words = words(parts.group("name"));
    return parts.group("set") == null ? words : words + " (" + parts.group("set") + ")";
  }

  private static String words(String name) {
    boolean apart = name.indexOf('_') >= 0 || name.indexOf('-') >= 0 || name.indexOf(' ') >= 0;
    String spaced =
        apart ? name.replace('_', ' ').replace('-', ' ') : name.replaceAll("(?=[A-Z])", " ");
    String text = apart ? spaced : spaced.toLowerCase(Locale.ROOT);
    String trimmed = text.strip();
    return trimmed.isEmpty()
        ? name
        : Character.toUpperCase(trimmed.charAt(0)) + trimmed.substring(1);
  }
}
