package dryrun.story.check;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dryrun.story.BuiltInTemplates;
import dryrun.story.Pace;
import dryrun.story.StoryReader;
import dryrun.story.language.English;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Holds the rules to what people expect: on stories that their authors saw, and on some they never
/// did.
class LabelledSetTest {
  private static final Path LABELLED = Path.of("src/test/resources/dryrun/story/labelled");

  private static RuleChecker checker;

  @BeforeAll
  static void load() {
    checker = new RuleChecker(English.load());
  }

  @Test
  void rulesAgreeWithPeopleOnTheStoriesTheyWereTunedOn() {
    List<LabelledStory> stories = LabelledStory.in(LABELLED.resolve("seen"));

    assertTrue(stories.size() >= 40, () -> "only " + stories.size() + " stories");
    assertGood("seen", stories);
  }

  @Test
  void rulesAgreeWithPeopleOnStoriesHeldApart() {
    List<LabelledStory> stories = LabelledStory.in(LABELLED.resolve("held"));
    Assumptions.assumeFalse(stories.isEmpty(), "no stories are held apart");

    assertGood("held", stories);
  }

  private static void assertGood(String part, List<LabelledStory> stories) {
    Scores scores = new Scores();
    StoryReader reader = new StoryReader();
    for (LabelledStory story : stories) {
      var template = BuiltInTemplates.named(story.template());
      var report = checker.check(reader.read(story.text()), template, Pace.CALM, story.scope());
      scores.add(story, report.findings());
    }
    System.out.println(part + ": " + stories.size() + " stories\n" + scores.table());
    String differences = String.join("\n", scores.differences());
    if (part.equals("seen")) {
      System.out.println(differences);
    }
    assertAll(
        () -> assertTrue(scores.precision() >= 0.9, () -> "precision " + scores.precision()),
        () -> assertTrue(scores.recall() >= 0.85, () -> "recall " + scores.recall()));
  }
}
