package dryrun.grade.rubric;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The pattern of a term of evidence: whole words without regard to case, a plural for the
/// singular, blank and hyphen alike, `*` for any ending, and a number with its unit in any of the
/// usual spellings.
final class TermPattern {
  private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,]*");
  private static final List<List<String>> UNITS =
      List.of(
          List.of("ms", "millisecond", "milliseconds"),
          List.of("s", "sec", "secs", "second", "seconds"),
          List.of("min", "mins", "minute", "minutes"),
          List.of("h", "hr", "hrs", "hour", "hours"),
          List.of("d", "day", "days"),
          List.of("week", "weeks"),
          List.of("month", "months"),
          List.of("year", "years"),
          List.of("k", "thousand"),
          List.of("m", "mio", "million"),
          List.of("b", "bn", "billion"),
          List.of("t", "tn", "trillion"),
          List.of("%", "percent", "per cent"));

  private TermPattern() {}

  static Pattern of(String term) {
    String[] words = term.strip().split("[\\s-]+", -1);
    StringBuilder pattern = new StringBuilder("(?<![\\p{L}\\p{N}])");
    for (int i = 0; i < words.length; i++) {
      boolean afterNumber = i > 0 && NUMBER.matcher(words[i - 1]).matches();
      if (i > 0) {
        pattern.append(afterNumber ? "[\\s-]*" : "[\\s-]+");
      }
      pattern.append(afterNumber ? unit(words[i]) : word(words[i]));
    }
    return Pattern.compile(
        pattern + "(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static String word(String word) {
    if (word.endsWith("*")) {
      return Pattern.quote(word.substring(0, word.length() - 1)) + "[\\p{L}\\p{N}]*";
    }
    boolean mayBePlural = word.length() > 2 && Character.isLetter(word.charAt(word.length() - 1));
    return Pattern.quote(word) + (mayBePlural ? "s?" : "");
  }

  private static String unit(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    return UNITS.stream()
        .filter(spellings -> spellings.contains(small))
        .findFirst()
        .map(spellings ->
            "(?:" + String.join("|", spellings.stream().map(Pattern::quote).toList()) + ")")
        .orElseGet(() -> word(word));
  }
}
