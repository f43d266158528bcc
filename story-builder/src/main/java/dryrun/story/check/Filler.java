package dryrun.story.check;

import dryrun.story.Span;
import dryrun.story.language.Phrases;
import dryrun.story.language.Sentence;
import java.util.Locale;
import java.util.regex.MatchResult;

/// See [RuleId#FILLER].
final class Filler extends WordRule {
  Filler() {
    super(
        Phrases.of(
            "basically",
            "actually",
            "literally",
            "really",
            "obviously",
            "honestly",
            "essentially",
            "simply",
            "you know",
            "i mean",
            "to be honest",
            "at the end of the day",
            "needless to say",
            "as a matter of fact",
            "so to speak",
            "so yeah",
            "(?<=, )like(?=,)",
            "frankly",
            "to be fair",
            "in fact"));
  }

  @Override
  public RuleId id() {
    return RuleId.FILLER;
  }

  @Override
  boolean counts(Sentence sentence, MatchResult match) {
    String after = sentence.text().substring(match.end());
    String before = sentence.text().substring(0, match.start());
    return switch (match.group().toLowerCase(Locale.ROOT)) {
      case "you know" -> !after.matches("(?i)\\s+(?:that|what|how|why|which|who|where|if).*");
      case "i mean" -> !before.matches("(?i).*\\b(?:what|which|that)\\s+");
      default -> true;
    };
  }

  @Override
  Mark mark(Span span, String words) {
    return Mark.hint(
        span,
        "\"" + words + "\" says nothing here.",
        "Leave it out; a short silence sounds surer.");
  }
}
