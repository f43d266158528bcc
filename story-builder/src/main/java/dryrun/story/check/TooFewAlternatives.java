package dryrun.story.check;

import dryrun.story.language.Phrases;
import dryrun.story.language.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// See [RuleId#TOO_FEW_ALTERNATIVES].
///
/// Roads not taken are counted in three ways, because the same road is often named twice: as things
/// considered or marked as an option, as things rejected, and as a number that announces them. The
/// largest count holds.
final class TooFewAlternatives implements Rule {
  private static final Phrases CONSIDERED =
      Phrases.of(
          "considered",
          "considering",
          "weighed",
          "compared",
          "evaluated",
          "looked at",
          "thought about",
          "thought of",
          "explored",
          "discussed");
  private static final Phrases REJECTED =
      Phrases.of(
          "rejected",
          "ruled out",
          "decided against",
          "turned down",
          "discarded",
          "dismissed",
          "dropped the idea",
          "chose not to",
          "said no to",
          "did not want",
          "didn't want");
  private static final Phrases MARKED =
      Phrases.of(
          "could have",
          "we could",
          "I could",
          "could also",
          "one (?:option|way|idea|alternative|choice|road|candidate) (?:was|would)",
          "another (?:option|way|idea|alternative|choice|road|candidate|was|would|one)?",
          "the (?:other|first|second|third|fourth|last)(?:"
              + " (?:option|way|idea|alternative|choice|road|one|candidate))? (?:was|would|meant)",
          "an? (?:obvious |easy )?alternative (?:was|would)",
          "(?:the )?alternatives? (?:was|were)",
          "option (?:a|b|c|d|one|two|three)",
          "the (?:obvious|easy|easiest|usual|cheap|cheapest|simple|simplest)"
              + " (?:way|option|road|choice|answer|fix) (?:was|would)",
          "doing nothing",
          "the other (?:one|option|way|alternative|choice|road|idea)(?! (?:was|would|meant))",
          "instead of",
          "rather than",
          "first,",
          "second,",
          "third,",
          "finally,",
          "or else",
          "the rejected \\w+");
  private static final Pattern ANNOUNCED =
      Pattern.compile(
          "(?i)\\b(two|three|four|five|2|3|4|5)\\s(?:\\w+\\s)?(?:options|alternatives|ways|roads|ideas"
              + "|choices|candidates|approaches|designs|possibilities)\\b");
  private static final Map<String, Integer> WORDS =
      Map.of("two", 2, "three", 3, "four", 4, "five", 5);
  private static final Pattern CLAUSE = Pattern.compile("[^.;:!?]*");
  private static final Pattern JOINT =
      Pattern.compile("(?i),?\\s(?:and|or|nor)\\s|,\\s(?!which|because|but|so|since|then|who)");

  @Override
  public RuleId id() {
    return RuleId.TOO_FEW_ALTERNATIVES;
  }

  @Override
  public List<Mark> marks(Told told) {
    int wanted = told.template().checks().minimumAlternatives();
    List<Passage> passages = told.in(told.template().checks().alternatives());
    if (wanted == 0 || passages.isEmpty()) {
      return List.of();
    }
    boolean items =
        told.in(told.template().checks().action()).stream().noneMatch(passages::contains);
    int named = passages.stream().mapToInt(p -> count(p, items)).sum();
    if (named >= wanted) {
      return List.of();
    }
    return List.of(
        new Mark(
            named == 0 ? Severity.ERROR : Severity.WARNING,
            Mark.heading(passages.getFirst()),
            named == 0
                ? "No road is named that you did not take."
                : "Only " + named + " of " + wanted + " roads not taken is named.",
            "Name what else you could have done, each with the reason against it in half a"
                + " sentence."));
  }

  private static int count(Passage passage, boolean itemsCount) {
    int considered = 0;
    int rejected = 0;
    int announced = 0;
    int items = 0;
    for (Sentence sentence : passage.sentences()) {
      String text = sentence.text();
      int joined = joined(text, CONSIDERED);
      considered += joined > 0 ? joined : MARKED.find(text).size();
      rejected += joined(text, REJECTED);
      Matcher number = ANNOUNCED.matcher(text);
      if (number.find()) {
        String digits = number.group(1).toLowerCase(Locale.ROOT);
        announced = Math.max(announced, WORDS.getOrDefault(digits, number(digits)));
      }
      items += sentence.listItem() ? 1 : 0;
    }
    int prose = Math.max(Math.max(considered, rejected), announced);
    return itemsCount ? Math.max(prose, items) : prose;
  }

  private static int number(String digits) {
    return digits.length() == 1 && Character.isDigit(digits.charAt(0)) ? digits.charAt(0) - '0' : 0;
  }

  /// How many things follow such a verb in its clause, joined by commas, "and" and "or".
  private static int joined(String text, Phrases verbs) {
    List<Integer> counts = new ArrayList<>();
    for (MatchResult match : verbs.find(text)) {
      Matcher clause = CLAUSE.matcher(text.substring(match.end()));
      String rest = clause.find() ? clause.group() : "";
      int end = rest.length();
      for (String stop :
          List.of(
              " because",
              " but ",
              " since ",
              " so ",
              " which ",
              ", then",
              " and I ",
              " and we ",
              ", I ",
              ", we ",
              " before ")) {
        int at = rest.indexOf(stop);
        end = at >= 0 ? Math.min(end, at) : end;
      }
      String things = rest.substring(0, end);
      counts.add(things.isBlank() ? 0 : 1 + (int) JOINT.matcher(things.strip()).results().count());
    }
    return counts.stream().mapToInt(Integer::intValue).sum();
  }
}
