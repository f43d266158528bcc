package dryrun.story.check;

import dryrun.story.language.Phrases;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// See [RuleId#STAFF_SIGNAL_MISSING].
final class StaffSignalMissing implements Rule {
  private static final Set<String> LEVELS = Set.of("staff", "principal");
  private static final String TEAMS =
      "(?:teams?|departments?|groups?|producers?|partners?|owners?|leads?|directors?|managers?|units?|schools?|wards?|clinics?|branches|offices|vendors?|plants?|stores)";
  private static final Phrases INFLUENCE =
      Phrases.of(
          "(?:convinced|persuaded|aligned|won over|brought together|got|talked) (?:\\w+ ){0,4}"
              + TEAMS
              + "(?: \\w+){0,3}",
          "(?:convinced|persuaded|aligned|won over) (?:\\w+ ){0,5}(?:to|into|that|on|behind)",
          "(?:they|all|teams|people|each of them) (?:\\w+"
              + " ){0,2}(?:moved|joined|followed|signed|came along)",
          "without (?:any |formal |having )?(?:authority|a mandate|being their"
              + " (?:manager|boss|lead))",
          "(?:did not|didn't|none of them|nobody|no one) report(?:ed|s)? to me",
          "not my reports",
          TEAMS + " (?:agreed|signed|changed their|committed|followed)");
  private static final Phrases MENTORING =
      Phrases.of(
          "mentor(?:ed|ing)?",
          "coach(?:ed|ing)?",
          "taught \\w+",
          "trained (?:two|three|four|five|the|a|my|\\d+)",
          "was promoted",
          "got promoted",
          "were promoted",
          "now (?:leads|runs|owns|mentors)",
          "paired with");
  private static final Phrases STANDARD =
      Phrases.of(
          "(?:became|is now|made it|as|into) (?:the|a|our) (?:\\w+"
              + " )?(?:standard|template|default|guideline|policy|way)",
          "standard (?:for|across|of)",
          "adopted",
          "rolled (?:it )?out (?:to|across)",
          "took (?:it )?over (?:the|my|our|it)",
          "(?:other|every|all|\\w+) (?:\\w+ )?"
              + TEAMS
              + " (?:now )?(?:use|uses|using|used|follow|copied|took|adopted|work|write|run)",
          "company-wide",
          "across (?:the company|all|\\w+ teams|teams|departments)",
          "council",
          "guild",
          "founded");

  @Override
  public RuleId id() {
    return RuleId.STAFF_SIGNAL_MISSING;
  }

  @Override
  public List<Mark> marks(Told told) {
    String level = told.story().value("level").toLowerCase(Locale.ROOT);
    var sentences = told.sentences();
    if (!LEVELS.contains(level)
        || sentences.isEmpty()
        || INFLUENCE.in(sentences)
        || MENTORING.in(sentences)
        || STANDARD.in(sentences)) {
      return List.of();
    }
    return List.of(
        Mark.warning(
            Mark.whole(),
            "For " + level + " level nothing shows reach beyond your own work.",
            "Show one: people who followed without reporting to you, somebody who grew and how one"
                + " can tell, or a practice that other teams took over."));
  }
}
