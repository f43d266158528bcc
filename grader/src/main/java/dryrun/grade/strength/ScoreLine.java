package dryrun.grade.strength;

import dryrun.bank.SqlProblem.MutationScore;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Puts a mutation score into the text of an `item.json` and leaves everything else as it is
/// written.
public final class ScoreLine {
  private static final Pattern SCORE = Pattern.compile("\"mutationScore\"\\s*:\\s*\\{[^{}]*}");
  private static final Pattern END = Pattern.compile("\\s*}\\s*$");

  private ScoreLine() {}

  /// The text with the score in the place of the one before, or as the last field.
  public static String in(String json, MutationScore score) {
    String line =
        "\"mutationScore\": {\"mutants\": %d, \"killed\": %d, \"equivalent\": %d, \"byPlan\": %d, \"of\": \"%s\"}"
            .formatted(
                score.mutants(), score.killed(), score.equivalent(), score.byPlan(), score.of());
    Matcher before = SCORE.matcher(json);
    return before.find()
        ? before.replaceFirst(Matcher.quoteReplacement(line))
        : END.matcher(json).replaceFirst(Matcher.quoteReplacement(",\n  " + line + "\n}\n"));
  }
}
