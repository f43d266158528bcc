package dryrun.bank.estimate;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Turns the words that people use for units into those that [Unit] knows: `gigabytes per second`
/// into `GB/s`, `Gbps` into `Gbit/s`, `queries a second` into `query/s`.
final class UnitWords {
  private static final Pattern PER = Pattern.compile("\\s+(?:per|an?|each)\\s+|\\s*/\\s*");
  private static final Pattern BITS_OR_BYTES = Pattern.compile("[KMGTP]b");
  private static final Map<String, String> WORDS = words();

  private UnitWords() {}

  /// The unit as [Unit] would write it; words that are not known stay as they are.
  ///
  /// @throws EstimateException when a word may be one thing or another
  static String canonical(String typed) throws EstimateException {
    StringBuilder unit = new StringBuilder();
    for (String part : PER.split(typed.strip(), -1)) {
      unit.append(unit.isEmpty() ? "" : "/").append(part(part.strip()));
    }
    return unit.toString();
  }

  private static String part(String part) throws EstimateException {
    StringBuilder words = new StringBuilder();
    for (String word : part.split("\\s*\\*\\s*", -1)) {
      words.append(words.isEmpty() ? "" : "*").append(word(word));
    }
    return words.toString();
  }

  private static String word(String word) throws EstimateException {
    if (BITS_OR_BYTES.matcher(word).matches()) {
      String prefix = word.substring(0, 1).replace('K', 'k');
      throw new EstimateException(
          "'%s' may be bits or bytes: type %sbit or %sB.".formatted(word, prefix, prefix));
    }
    if (Unit.isMeasured(word)) {
      return word;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    return WORDS.getOrDefault(word, WORDS.getOrDefault(lower, singular(lower)));
  }

  private static String singular(String word) {
    if (word.matches("[a-z-]{2,}ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    if (word.matches("[a-z-]+(s|x|z|ch|sh)es")) {
      return word.substring(0, word.length() - 2);
    }
    return word.matches("[a-z-]{2,}[a-rt-z]s") && !word.equals("series")
        ? word.substring(0, word.length() - 1)
        : word;
  }

  private static Map<String, String> words() {
    Map<String, String> words = new HashMap<>();
    all(words, "ns", "nanosecond", "nanoseconds");
    all(words, "us", "µs", "microsecond", "microseconds");
    all(words, "ms", "millisecond", "milliseconds", "millis");
    all(words, "s", "sec", "secs", "second", "seconds");
    all(words, "min", "mins", "minute", "minutes");
    all(words, "h", "hr", "hrs", "hour", "hours");
    all(words, "day", "d", "days");
    all(words, "week", "wk", "weeks");
    all(words, "month", "mo", "months");
    all(words, "year", "y", "yr", "yrs", "years");
    all(words, "USD", "$", "usd", "dollar", "dollars");
    all(words, "%", "percent");
    all(words, "B", "byte", "bytes");
    all(words, "bit", "bits");
    all(words, "query/s", "qps");
    all(words, "request/s", "rps");
    all(words, "event/s", "eps");
    String[][] prefixes = {
      {"k", "kilo"}, {"M", "mega"}, {"G", "giga"}, {"T", "tera"}, {"P", "peta"}, {"E", "exa"}
    };
    for (String[] prefix : prefixes) {
      String sign = prefix[0];
      String low = sign.toLowerCase(Locale.ROOT);
      all(words, sign + "B", low + "b", prefix[1] + "byte", prefix[1] + "bytes");
      all(words, sign + "bit", low + "bit", low + "bits", prefix[1] + "bit", prefix[1] + "bits");
      all(words, sign + "bit/s", sign + "bps", low + "bps");
      all(words, sign + "B/s", sign + "Bps");
    }
    all(words, "kB", "KB");
    return Map.copyOf(words);
  }

  private static void all(Map<String, String> words, String unit, String... ways) {
    List.of(ways).forEach(way -> words.put(way, unit));
  }
}
