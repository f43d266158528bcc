package dryrun.story.check;

import dryrun.story.Span;
import dryrun.story.language.Phrases;
import dryrun.story.language.Sentence;
import java.util.Locale;
import java.util.regex.MatchResult;

/// See [RuleId#BLAME].
final class Blame extends WordRule {
  private static final String OF_ONESELF = "(?i).*\\b(?:I|my|me|mine)\\b(?:\\W+\\w+){0,3}\\W+";
  private static final String DENIED =
      "(?i).*\\b(?:no|not|nobody|nobody's|without|never|n't|no one|no"
          + " one's|nor)\\b(?:\\W+\\w+){0,2}\\W+";

  Blame() {
    super(
        Phrases.of(
            "(?:(?:his|her|their|its|your|\\w+'s|\\w+s') (?:own )?)fault",
            "fault of",
            "to blame",
            "blame (?:lies|lay) with",
            "incompeten(?:t|ce|tly)",
            "laz(?:y|iness|ily)",
            "careless(?:ly|ness)?",
            "clueless",
            "stupid(?:ly|ity)?",
            "idiot(?:s|ic)?",
            "sloppy",
            "unprofessional",
            "useless",
            "(?:did not|didn't|never|don't|do not|doesn't) (?:really"
                + " )?(?:care|cared|bother|bothered)(?: (?:about|to)(?: \\w+)?)?",
            "(?:couldn't|could not) be bothered",
            "(?:messed|screwed) (?:it |this |that |things |everything )?up",
            "had no (?:idea|clue)(?: what they were doing| how to do their jobs?)",
            "as usual",
            "dumped (?:it |this |that |everything |the \\w+ |their \\w+ )?on (?:me|us)",
            "under the bus",
            "sabotag(?:e|ed|ing)",
            "(?:refused|refuses) to (?:listen|help|cooperate|understand)",
            "(?:never|didn't|did not|wouldn't|would not) listen(?:ed|s)?(?: to"
                + " (?:us|me|anyone|anybody|reason))?",
            "let (?:me|us) down",
            "should have known better",
            "ruined",
            "botched",
            "terrible (?:manager|managers|job|code|engineers?|team|work)",
            "bad manager",
            "typical of (?:them|him|her)",
            "ignored (?:me|us)(?: completely)?",
            "difficult person",
            "toxic",
            "politics as always",
            "always complain(?:ing|ed|s)?"));
  }

  @Override
  public RuleId id() {
    return RuleId.BLAME;
  }

  @Override
  boolean counts(Sentence sentence, MatchResult match) {
    String before = sentence.text().substring(0, match.start());
    String words = match.group().toLowerCase(Locale.ROOT);
    if (before.matches(DENIED) || words.startsWith("nobody") || words.startsWith("no one")) {
      return false;
    }
    boolean towardsMe = words.endsWith(" me") || words.endsWith(" us");
    return towardsMe || !before.matches(OF_ONESELF);
  }

  @Override
  Mark mark(Span span, String words) {
    return Mark.error(
        span,
        "\"" + words + "\" puts the fault on others, and that is what will be remembered.",
        "Tell what happened as a fact, what they needed, and what you did so that it could not"
            + " happen again.");
  }
}
