package dryrun.story.check;

import dryrun.story.language.Phrases;
import dryrun.story.language.Quantities;
import java.util.ArrayList;
import java.util.List;

/// See [RuleId#TOOLS_WITHOUT_OUTCOME].
final class ToolsWithoutOutcome implements Rule {
  private static final int A_LIST = 3;
  private static final Phrases END =
      Phrases.of(
          "so that",
          "so (?:we|I|it|they|the|each|every|that)",
          "which (?:cut|let|gave|meant|made|kept|saved|brought|allowed|took|halved)",
          "because",
          "in order to",
          "instead of",
          "for (?!the (?:project|team|company|job|work)\\b)(?:the |our |each |every |all )?\\w+",
          "that (?:cut|let|gave|meant|made|kept|saved|brought|took)",
          "to (?!the\\b|a\\b|an\\b|our\\b)(?:\\w+)",
          "results?",
          "outcome",
          "fell",
          "dropped",
          "faster",
          "cheaper");

  private static final Phrases CHANGE =
      Phrases.of(
          "cut",
          "saved?",
          "reduced",
          "from",
          "grew",
          "rose",
          "down",
          "went",
          "took",
          "takes",
          "halved",
          "doubled",
          "ran",
          "runs",
          "handle[sd]?",
          "serve[sd]?",
          "moved",
          "processed",
          "loaded");

  @Override
  public RuleId id() {
    return RuleId.TOOLS_WITHOUT_OUTCOME;
  }

  @Override
  public List<Mark> marks(Told told) {
    List<Mark> marks = new ArrayList<>();
    for (Passage passage : told.passages()) {
      for (int i = 0; i < passage.sentences().size(); i++) {
        String text = passage.textAt(i);
        if (ToolNames.count(text) >= A_LIST && !saysWhy(passage, i) && !saysWhy(passage, i + 1)) {
          marks.add(
              Mark.warning(
                  Mark.sentence(passage.sentences().get(i)),
                  "Tools are listed, but not what came of them.",
                  "Keep the one that mattered, and say what it made possible."));
        }
      }
    }
    return marks;
  }

  private static boolean saysWhy(Passage passage, int index) {
    if (index >= passage.sentences().size()) {
      return false;
    }
    String text = passage.textAt(index);
    return END.in(text)
        || (CHANGE.in(text) && !Quantities.of(passage.sentences().get(index)).isEmpty());
  }
}
