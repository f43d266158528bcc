package dryrun.story.check;

import dryrun.story.TemplateChecks;
import dryrun.story.language.Phrases;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// See [RuleId#NO_REASON_FOR_CHOICE].
final class NoReasonForChoice implements Rule {
  private static final Phrases CHOICE =
      Phrases.of(
          "(?:I|we) (?:then |finally |therefore |also |still |both |all |eventually |deliberately"
              + " |have |had |'ve )*(?:chose|chosen|picked|decided (?:to|on|for|that|against)|went"
              + " (?:with|for)|opted (?:for|to)|selected|settled (?:on|for)|agreed on)",
          "and (?:chose|picked|decided (?:to|on|for)|went with|opted (?:for|to)|selected|settled"
              + " (?:on|for))");
  private static final Phrases REASON =
      Phrases.of(
          "because",
          "since(?! then)",
          "so that",
          "so (?:we|I|it|they|nobody|the|each|every|no|one|any|both|that)",
          "which (?:meant|let|gave|kept|made|would|cost|could|allowed|saved)",
          "due to",
          "given",
          "the? ?reasons?",
          "therefore",
          "in order to",
          "why",
          "as (?:it|we|they|the|I|our|this|that|there|he|she|most|nobody)",
          "to (?:avoid|keep|get|make|let|save|reduce|stay|be"
              + " able|give|prevent|protect|show|test|learn|limit|spare|cut|have)",
          "that way",
          "(?:instead of|rather than) \\w+ing",
          "would (?:have|let|give|keep|cost|take|be)",
          "otherwise",
          "for (?:its|their|the sake)",
          "(?:cheaper|simpler|safer|faster|easier|quicker|smaller|shorter|closer|clearer|fairer)",
          "the (?:only|cheapest|simplest|safest|fastest|smallest) \\w+",
          "(?:needed|mattered|matters|could not afford|couldn't afford|too"
              + " (?:slow|expensive|late|risky|long|big|complex|much|many|few|dear))",
          "not enough");

  @Override
  public RuleId id() {
    return RuleId.NO_REASON_FOR_CHOICE;
  }

  @Override
  public List<Mark> marks(Told told) {
    TemplateChecks checks = told.template().checks();
    Set<Passage> passages = new LinkedHashSet<>(told.in(checks.action()));
    passages.addAll(told.in(checks.choice()));
    List<Mark> marks = new ArrayList<>();
    for (Passage passage : passages) {
      for (int i = 0; i < passage.sentences().size(); i++) {
        String around =
            String.join(" ", passage.textAt(i - 1), passage.textAt(i), passage.textAt(i + 1));
        if (CHOICE.in(passage.textAt(i)) && !REASON.in(around)) {
          marks.add(
              Mark.warning(
                  Mark.sentence(passage.sentences().get(i)),
                  "A choice is told without its reason.",
                  "Add \"because\" and the one fact that decided it."));
        }
      }
    }
    return marks;
  }
}
