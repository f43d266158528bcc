package dryrun.story.check;

import dryrun.story.language.Phrases;
import dryrun.story.language.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// See [RuleId#NO_LESSON] and [RuleId#LESSON_WITHOUT_CHANGE].
final class Lessons implements Rule {
  private static final Phrases LEARNED =
      Phrases.of(
          "learn(?:ed|t|s|ing)?",
          "lessons?",
          "taught",
          "takeaways?",
          "reali[sz]ed",
          "understood",
          "showed me",
          "found out",
          "discovered",
          "I see now",
          "know now",
          "made me see",
          "what I (?:took|take)",
          "remember(?:ed)? that");
  private static final Phrases CHANGED =
      Phrases.of(
          "now",
          "nowadays",
          "these days",
          "since(?: then| that)?",
          "ever since",
          "next time",
          "(?:from|since) (?:then|now|that day|that week) on",
          "from that \\w+ on",
          "would(?: have)?",
          "I'd(?: have)?",
          "should(?:n't)? have",
          "today",
          "no longer",
          "never again",
          "differently",
          "every (?:new |later |other )?\\w+ (?:I|we|now|since|starts|begins|has)",
          "I (?:always|never|begin|start|ask|write|check|measure|keep|insist)",
          "we (?:always|never|begin|start|ask|write|check|measure|keep)",
          "(?:I|we) (?:have )?(?:added|changed|introduced|made|put|wrote|started|stopped|began) ",
          "if I (?:began|started|did|had|could|were)",
          "again I",
          "rebuild",
          "after that",
          "in my next \\w+",
          "later (?:projects|migrations)");

  private final RuleId id;

  private Lessons(RuleId id) {
    this.id = id;
  }

  static Lessons none() {
    return new Lessons(RuleId.NO_LESSON);
  }

  static Lessons withoutChange() {
    return new Lessons(RuleId.LESSON_WITHOUT_CHANGE);
  }

  @Override
  public RuleId id() {
    return id;
  }

  @Override
  public List<Mark> marks(Told told) {
    List<Mark> marks = new ArrayList<>();
    for (Passage passage : told.in(told.template().checks().lesson())) {
      if (CHANGED.in(passage.text())) {
        continue;
      }
      Optional<Sentence> lesson =
          passage.sentences().stream().filter(s -> LEARNED.in(s.text())).findFirst();
      if (lesson.isEmpty() && id == RuleId.NO_LESSON) {
        marks.add(
            Mark.error(
                Mark.heading(passage),
                passage.section().name() + " does not say what you learned.",
                "One sentence: what you would do differently, and what you do now because of it."));
      }
      if (lesson.isPresent() && id == RuleId.LESSON_WITHOUT_CHANGE) {
        marks.add(
            Mark.warning(
                Mark.sentence(lesson.get()),
                "The lesson is a saying: nothing tells what you do differently since.",
                "Add what changed: \"since then I ...\", or what you would do next time."));
      }
    }
    return marks;
  }
}
