package dryrun.story.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// How what the rules find compares with what people expect.
final class Scores {
  private static final class Count {
    private int right;
    private int exact;
    private int tooMany;
    private int missed;
  }

  private final Map<RuleId, Count> counts = new EnumMap<>(RuleId.class);
  private final List<String> differences = new ArrayList<>();

  Scores() {
    for (RuleId rule : RuleId.values()) {
      counts.put(rule, new Count());
    }
  }

  /// Counts one story. A finding is right when a person expects the same rule on text that
  /// overlaps.
  void add(LabelledStory story, List<Finding> findings) {
    List<LabelledStory.Expected> open = new ArrayList<>(story.expected());
    List<Finding> unexplained = new ArrayList<>();
    for (Finding finding : findings) {
      if (open.remove(new LabelledStory.Expected(finding.rule(), finding.quote()))) {
        count(finding.rule()).right++;
        count(finding.rule()).exact++;
      } else {
        unexplained.add(finding);
      }
    }
    for (Finding finding : unexplained) {
      var near = open.stream().filter(e -> overlap(story.text(), e, finding)).findFirst();
      if (near.isPresent()) {
        open.remove(near.get());
        count(finding.rule()).right++;
      } else {
        count(finding.rule()).tooMany++;
        differences.add(
            story.name()
                + ": not expected "
                + finding.rule().id()
                + " \""
                + finding.quote()
                + "\"");
      }
    }
    for (LabelledStory.Expected missed : open) {
      count(missed.rule()).missed++;
      differences.add(
          story.name() + ": missed " + missed.rule().id() + " \"" + missed.quote() + "\"");
    }
  }

  double precision() {
    return share(sum(c -> c.right), sum(c -> c.tooMany));
  }

  double recall() {
    return share(sum(c -> c.right), sum(c -> c.missed));
  }

  int right() {
    return sum(c -> c.right);
  }

  /// Every finding too many and every one missed, a line each.
  List<String> differences() {
    return List.copyOf(differences);
  }

  /// A table in Markdown with a line for each rule and one for all.
  String table() {
    StringBuilder table =
        new StringBuilder(
            "| rule | expected | found | right | exact span | precision | recall |\n");
    table.append("|---|---|---|---|---|---|---|\n");
    counts.forEach(
        (rule, c) -> line(table, "`" + rule.id() + "`", c.right, c.exact, c.tooMany, c.missed));
    line(
        table,
        "all",
        sum(c -> c.right),
        sum(c -> c.exact),
        sum(c -> c.tooMany),
        sum(c -> c.missed));
    return table.toString();
  }

  private static void line(
      StringBuilder table, String name, int right, int exact, int tooMany, int missed) {
    table.append(
        String.format(
            Locale.ROOT,
            "| %s | %d | %d | %d | %d | %.2f | %.2f |%n",
            name,
            right + missed,
            right + tooMany,
            right,
            exact,
            share(right, tooMany),
            share(right, missed)));
  }

  private static boolean overlap(String text, LabelledStory.Expected expected, Finding finding) {
    if (expected.rule() != finding.rule()
        || expected.quote().isEmpty()
        || finding.quote().isEmpty()) {
      return false;
    }
    int at = text.indexOf(expected.quote());
    while (at >= 0) {
      if (at < finding.span().end() && finding.span().start() < at + expected.quote().length()) {
        return true;
      }
      at = text.indexOf(expected.quote(), at + 1);
    }
    return false;
  }

  private Count count(RuleId rule) {
    return java.util.Objects.requireNonNull(counts.get(rule));
  }

  private int sum(java.util.function.ToIntFunction<Count> what) {
    return counts.values().stream().mapToInt(what).sum();
  }

  private static double share(int right, int wrong) {
    return right + wrong == 0 ? 1 : right / (double) (right + wrong);
  }
}
