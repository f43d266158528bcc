package dryrun.story.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dryrun.story.StoryReader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CoverageTest {
  private static final Prompt INCIDENT =
      new Prompt("core/incident", "An incident", List.of("post-mortem", "ownership"), List.of());
  private static final Prompt FAILURE =
      new Prompt(
          "core/own-failure", "A failure", List.of("learning", "ownership"), List.of("star"));
  private static final Prompt CONFLICT =
      new Prompt("core/conflict", "A conflict", List.of("conflict"), List.of());

  private static Candidate story(String name, String template, String shows, String meant) {
    return Candidate.of(
        name,
        name,
        template,
        new StoryReader()
            .read(
                "---\ncompetencies: [%s]\nprompts: [%s]\n---\n## Situation\nIt was."
                    .formatted(shows, meant)));
  }

  @Test
  void namesWhatNoStoryShows() {
    var coverage =
        new Coverage(
            List.of(story("paid.md", "spsil", "post-mortem, ownership", "")),
            List.of(INCIDENT, FAILURE, CONFLICT));

    assertEquals(
        List.of("ownership", "post-mortem", "learning", "conflict"), coverage.competencies());
    assertEquals(List.of("learning", "conflict"), coverage.gaps());
    assertEquals(List.of(CONFLICT), coverage.unanswered());
  }

  @Test
  void theStoryThatIsMeantGoesFirstThenTheOneThatShowsWhatIsAskedFirst() {
    Candidate meant = story("meant.md", "spsil", "conflict", "own-failure");
    Candidate shows = story("shows.md", "spsil", "learning", "");
    Candidate shape = story("shape.md", "star", "ownership", "");
    Candidate other = story("other.md", "spsil", "ownership", "");

    var coverage = new Coverage(List.of(other, shape, shows, meant), List.of(FAILURE));

    assertEquals(List.of(meant, shows, shape, other), coverage.answering(FAILURE));
    assertEquals(Map.of(FAILURE, meant), coverage.plan());
    assertEquals(List.of(Fit.MEANT, Fit.SUITS), List.of(meant.fit(FAILURE), other.fit(FAILURE)));
  }

  @Test
  void amongEqualsTheStoryThatIsToldLeastIsChosen() {
    Candidate one = story("one.md", "star", "conflict", "");
    Candidate two = story("two.md", "star", "conflict", "");
    Prompt again = new Prompt("core/again", "Again", List.of("conflict"), List.of());

    assertEquals(
        Map.of(CONFLICT, one, again, two),
        new Coverage(List.of(one, two), List.of(CONFLICT, again)).plan());
  }

  @Test
  void saysWhichStoryTooManyQuestionsLeanOn() {
    Candidate worn = story("worn.md", "star", "conflict", "");
    Candidate two = story("two.md", "star", "learning", "");
    Candidate three = story("three.md", "star", "judgement", "");
    List<Prompt> prompts =
        List.of(
            CONFLICT,
            new Prompt("core/b", "b", List.of("conflict"), List.of()),
            new Prompt("core/c", "c", List.of("conflict"), List.of()),
            FAILURE);

    assertEquals(Map.of(worn, 3), new Coverage(List.of(worn, two, three), prompts).overused());
    assertEquals(Map.of(), new Coverage(List.of(worn, two), prompts).overused());
  }

  @Test
  void saysWhichNamesAreNoQuestion() {
    var coverage =
        new Coverage(
            List.of(story("a.md", "star", "", "core/conflict, conflcit")), List.of(CONFLICT));

    assertEquals(Set.of("conflcit"), coverage.unknown());
  }
}
