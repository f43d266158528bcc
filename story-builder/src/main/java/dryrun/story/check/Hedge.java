package dryrun.story.check;

import dryrun.story.Span;
import dryrun.story.language.Phrases;
import dryrun.story.language.Sentence;
import java.util.Locale;
import java.util.regex.MatchResult;

/// See [RuleId#HEDGE].
final class Hedge extends WordRule {
  private static final String OF_A_KIND =
      "(?i).*\\b(?:what|which|this|that|these|those|a|an|the|any|every|each|some|one|another|new"
          + "|no|same|other|right|different|certain|only|first|my|our|their|all|two|three)\\s+";

  Hedge() {
    super(
        Phrases.of(
            "maybe",
            "perhaps",
            "probably",
            "possibly",
            "i think",
            "i guess",
            "i believe",
            "i suppose",
            "i feel like",
            "kind of",
            "sort of",
            "kinda",
            "sorta",
            "somewhat",
            "more or less",
            "hopefully",
            "it seems",
            "it seemed",
            "might have",
            "might've",
            "i tried to",
            "i would say",
            "i'd say",
            "i am not sure",
            "i'm not sure",
            "or something"));
  }

  @Override
  public RuleId id() {
    return RuleId.HEDGE;
  }

  @Override
  boolean counts(Sentence sentence, MatchResult match) {
    String before = sentence.text().substring(0, match.start());
    String after = sentence.text().substring(match.end());
    String words = match.group().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    return switch (words) {
      case "kind of", "sort of" -> !before.matches(OF_A_KIND);
      case "i think" -> !after.matches("(?i)\\s+(?:of|about)\\b.*");
      case "i believe" -> !after.matches("(?i)\\s+in\\b.*");
      default -> true;
    };
  }

  @Override
  Mark mark(Span span, String words) {
    return Mark.hint(
        span,
        "\"" + words + "\" takes back half of the sentence.",
        "Say what you know, or say how sure you are with a number.");
  }
}
