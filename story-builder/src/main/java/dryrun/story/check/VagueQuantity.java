package dryrun.story.check;

import dryrun.story.Span;
import dryrun.story.language.Phrases;
import dryrun.story.language.Quantities;
import dryrun.story.language.Sentence;
import java.util.regex.MatchResult;

/// See [RuleId#VAGUE_QUANTITY].
final class VagueQuantity extends WordRule {
  VagueQuantity() {
    super(
        Phrases.of(
            "(?<!how |too |as |so |not )many(?! (?:thanks|times over))",
            "several",
            "numerous",
            "(?:quite )?a lot of",
            "(?:quite )?a lot",
            "lots of",
            "tons of",
            "plenty of",
            "loads of",
            "heaps of",
            "a (?:large |small |huge |great |good )?number of",
            "a (?:whole )?bunch of",
            "quite a few",
            "(?<!quite )a few",
            "countless",
            "huge",
            "massive",
            "massively",
            "enormous",
            "enormously",
            "tremendous",
            "tremendously",
            "significant(?:ly)?",
            "substantial(?:ly)?",
            "considerabl[ey]",
            "dramatic(?:ally)?",
            "drastic(?:ally)?",
            "greatly",
            "vastly",
            "hugely",
            "immense(?:ly)?",
            "a great deal(?: of)?",
            "much (?:faster|better|cheaper|quicker|lower|higher|easier|more|less|smaller|bigger)"));
  }

  @Override
  public RuleId id() {
    return RuleId.VAGUE_QUANTITY;
  }

  @Override
  boolean counts(Sentence sentence, MatchResult match) {
    String before = sentence.text().substring(0, match.start());
    return Quantities.of(sentence).isEmpty()
        && !before.matches("(?i).*\\b(?:how|too|as|so|not)\\s+");
  }

  @Override
  Mark mark(Span span, String words) {
    return Mark.warning(
        span,
        "\"" + words + "\" leaves the size to the listener.",
        "Say the number. If you may not, say a range, a multiple or a share: \"about a third\","
            + " \"ten times\".");
  }
}
