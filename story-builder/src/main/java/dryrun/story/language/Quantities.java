package dryrun.story.language;

import dryrun.story.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the numbers of a sentence that say how much: no dates, versions, ranks or times of day.
public final class Quantities {
  private static final String UNITS_OF_TIME =
      "milliseconds?|seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?";
  private static final String FIGURE =
      "(?<![\\w.,/-])(?<money>[$€£]\\s?)?(?<figure>\\d[\\d,]*(?:\\.\\d+)?)"
          + "(?<scale>\\s?(?:k|K|m|M|mn|bn|B|thousand|million|billion|trillion)\\b)?"
          + "(?<short>\\s?(?:%|percent\\b|per cent\\b|x\\b|×|ms\\b|s\\b|h\\b|[KMGTP]i?B\\b))?"
          + "(?<glued>[\\w:/]*)";
  private static final String ONE_TO_NINETY =
      "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen"
          + "|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty"
          + "|ninety";
  private static final String SPELT =
      "\\b(?<spelt>(?:(?:a|one|several|"
          + ONE_TO_NINETY
          + ")\\s)?(?:hundred|thousand|million"
          + "|billion|trillion|dozen)s?|zero|(?:"
          + ONE_TO_NINETY
          + ")(?:-\\w+)?|one(?=\\s(?:percent|per"
          + " cent|hour|minute|second|week|month|year)s?\\b)|half(?!-)|a"
          + " (?:third|quarter|fifth|tenth)(?= of\\b)|two[- ]thirds|three[-"
          + " ]quarters)\\b(?<percent>\\s(?:percent|per cent))?";
  private static final String RATIO =
      "\\b(?<ratio>halved|halving|halves|doubled|doubling|tripled|tripling|quadrupled|twice|thrice"
          + "|(?:two|three|four|five|ten)fold)\\b";
  private static final Pattern NUMBER =
      Pattern.compile("(?:" + FIGURE + ")|(?i:" + SPELT + ")|(?i:" + RATIO + ")");
  private static final Pattern NEXT =
      Pattern.compile(
          "^[ -](?:(?:more|fewer|other|new|different|full|whole|extra|of the|of our|of)\\s)?"
              + "(?<time>"
              + UNITS_OF_TIME
              + ")?(?<word>[A-Za-z]+)?");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final Pattern AS_NAME =
      Pattern.compile(
          "(?:\\b(?:version|tier|level|phase|step|page|section|chapter|priority|room|number|no\\.|"
              + "top|grade|gate|floor|ward|line|unit|at|before|by|until|since|January|February|March"
              + "|April|May|June|July|August|September|October|November|December)|\\bQ)\\s?$");
  private static final Pattern ALWAYS_NAME =
      Pattern.compile(
          "(?:\\b(?:version|tier|level|phase|step|page|section|chapter|priority|room|grade|gate"
              + "|ward|top|January|February|March|April|May|June|July|August|September|October"
              + "|November|December|Spark|Java|Python|Airflow|Postgres|Hive|Scala|Flink|Kafka|Excel"
              + "|Hadoop|Windows|Angular|React|Vue|Node))\\s$");
  private static final Pattern CLOCK =
      Pattern.compile("^\\s?(?:am|pm|a\\.m|p\\.m|o'clock)\\b|^:\\d");
  private static final Pattern MONTH_AFTER =
      Pattern.compile(
          "^\\s(?:January|February|March|April|June|July|August|September|October|November"
              + "|December)\\b");
  private static final Set<String> NO_UNIT =
      Set.of(
          "and", "or", "to", "in", "on", "for", "a", "the", "at", "by", "with", "from", "of", "per",
          "each", "every", "them", "us", "those", "these", "it", "our", "their", "my", "his", "her",
          "before", "after", "because", "but", "which", "so", "instead", "when", "were", "was",
          "is", "are", "had", "have", "as", "than", "within", "during", "that");

  private Quantities() {}

  /// The numbers of a sentence, in order.
  public static List<Quantity> of(Sentence sentence) {
    return of(sentence.text());
  }

  static List<Quantity> of(String text) {
    List<Quantity> found = new ArrayList<>();
    Matcher matcher = NUMBER.matcher(text);
    while (matcher.find()) {
      String before = text.substring(0, matcher.start());
      String after = text.substring(matcher.end());
      if (matcher.group("ratio") != null) {
        Span span = new Span(matcher.start(), matcher.end());
        found.add(new Quantity(span, matcher.group(), "", true));
      } else if (matcher.group("spelt") != null) {
        boolean percent = matcher.group("percent") != null;
        found.add(with(matcher, matcher.group("spelt").strip(), percent ? "percent" : "", after));
      } else if (saysHowMuch(matcher, before, after)) {
        found.add(with(matcher, matcher.group("figure"), unit(matcher), after));
      }
    }
    return found;
  }

  private static boolean saysHowMuch(Matcher matcher, String before, String after) {
    if (matcher.group("money") != null || matcher.group("short") != null) {
      return true;
    }
    if (!matcher.group("glued").isEmpty() || CLOCK.matcher(after).find()) {
      return false;
    }
    String figure = matcher.group("figure").replaceAll(",$", "");
    if (matcher.group("scale") != null) {
      return true;
    }
    if (ALWAYS_NAME.matcher(before).find() || MONTH_AFTER.matcher(after).find()) {
      return false;
    }
    boolean counted = !counted(after).isEmpty();
    if (YEAR.matcher(figure).matches()) {
      return counted
          && !before.matches("(?i).*\\b(?:in|since|of|by|until|from|early|late|mid)\\s$");
    }
    return counted || !AS_NAME.matcher(before).find() || figure.length() > 2;
  }

  private static String unit(Matcher matcher) {
    String abbreviated = matcher.group("short");
    if (matcher.group("money") != null) {
      return "money";
    }
    if (abbreviated == null) {
      return "";
    }
    String unit = abbreviated.strip();
    return switch (unit) {
      case "%", "percent", "per cent" -> "percent";
      case "x", "×" -> "ratio";
      case "ms", "s", "h" -> "time";
      default -> unit;
    };
  }

  private static Quantity with(Matcher matcher, String digits, String unit, String after) {
    int start = matcher.start();
    int end = start + matcher.group().stripTrailing().replaceAll(",$", "").length();
    if (!unit.isEmpty()) {
      return new Quantity(new Span(start, end), digits, unit, unit.equals("ratio"));
    }
    String counted = counted(after);
    if (counted.isEmpty()) {
      return new Quantity(new Span(start, end), digits, "", false);
    }
    Matcher next = NEXT.matcher(after);
    int length = next.find() ? next.end() : 0;
    return new Quantity(new Span(start, matcher.end() + length), digits, counted, false);
  }

  /// What the words after a number say is counted; empty when they do not.
  private static String counted(String after) {
    Matcher next = NEXT.matcher(after);
    if (!next.find()) {
      return "";
    }
    if (next.group("time") != null && next.group("word") == null) {
      return "time";
    }
    String word = next.group("word");
    if (word == null || NO_UNIT.contains(word.toLowerCase(Locale.ROOT))) {
      return "";
    }
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.matches("dollars?|euros?|pounds?|usd|eur|gbp")) {
      return "money";
    }
    return lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
  }
}
