package dryrun.story.check;

import dryrun.story.Span;
import dryrun.story.language.Phrases;
import dryrun.story.language.Sentence;
import java.util.List;
import java.util.regex.MatchResult;

/// See [RuleId#OWNERSHIP_UNCLEAR].
final class OwnershipUnclear extends WordRule {
  private static final String OWN_SUBJECT =
      "(?i).*\\b(?:I|we)\\b(?:['’]\\w+)?(?:\\W+\\w+){0,4}\\W+|\\W*";
  private static final String OTHER_SUBJECT =
      "(?i).*\\b(?:it|this|that|which|they|he|she|who|what|each)\\b(?:\\W+\\w+){0,2}\\W+";
  private static final Phrases OWN_PART =
      Phrases.of(
          "my (?:own )?(?:part|share|piece|job|role)",
          "where I",
          "in which I",
          "by \\w+ing",
          "I (?:alone |then |also |personally"
              + " )?(?:wrote|built|led|owned|designed|ran|made|set|drew|chose|proposed|measured|fixed|rewrote|moved|added|took|wrote"
              + " down|planned|tested|reviewed)",
          "and I (?!worked|helped|assisted|supported|participated|contributed)\\w+ed");

  OwnershipUnclear() {
    super(
        Phrases.of(
            "(?:was|were|am|been|got) (?:\\w+ly |also |very |much )?involved (?:in|with)",
            "helped(?: (?:with|to|out))?",
            "assisted(?: (?:with|in))?",
            "worked on",
            "working on",
            "(?:was|were|been) part of",
            "took part in",
            "participated in",
            "contributed to",
            "supported",
            "(?:was|were) supporting",
            "(?:was|were) helping"));
  }

  @Override
  public RuleId id() {
    return RuleId.OWNERSHIP_UNCLEAR;
  }

  @Override
  List<Sentence> sentences(Told told) {
    return told.in(told.template().checks().action()).stream()
        .flatMap(p -> p.sentences().stream())
        .toList();
  }

  @Override
  boolean counts(Sentence sentence, MatchResult match) {
    String before = sentence.text().substring(0, match.start());
    return before.matches(OWN_SUBJECT)
        && !before.matches(OTHER_SUBJECT)
        && !OWN_PART.in(sentence.text().substring(match.end()));
  }

  @Override
  Mark mark(Span span, String words) {
    return Mark.warning(
        span,
        "\"" + words + "\" leaves open what was yours.",
        "Say your own part with a verb of its own: I wrote, I measured, I decided.");
  }
}
