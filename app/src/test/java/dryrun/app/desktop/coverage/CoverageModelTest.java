package dryrun.app.desktop.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dryrun.app.desktop.kit.DirectTaskRunner;
import dryrun.app.desktop.kit.RoomState;
import dryrun.app.story.Question;
import dryrun.app.story.QuestionBook;
import dryrun.bank.Item;
import dryrun.bank.ItemId;
import dryrun.bank.Sections;
import dryrun.story.StoryReader;
import dryrun.story.coverage.Candidate;
import dryrun.story.coverage.Prompt;
import dryrun.story.rehearse.FollowUps;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CoverageModelTest {
  private static final Question INCIDENT = question("incident", "An incident", "post-mortem");
  private static final Question CONFLICT = question("conflict", "A conflict", "conflict");

  private final Map<String, String> files = new LinkedHashMap<>();
  private String refusal = "";
  private final CoverageModel model =
      new CoverageModel(
          () -> new QuestionBook(List.of(INCIDENT, CONFLICT), new FollowUps(List.of()), List.of()),
          this::candidates,
          (name, change) -> {
            if (refusal.isEmpty()) {
              files.compute(name, (key, text) -> change.apply(String.valueOf(text)));
            }
            return refusal;
          },
          this::reload,
          new DirectTaskRunner());

  private static Question question(String name, String title, String competency) {
    var item =
        new Item(
            new ItemId("core", name),
            Item.Kind.BEHAVIOURAL,
            Item.Round.BEHAVIOUR,
            title,
            Item.Difficulty.EASY,
            List.of("x"),
            Duration.ofMinutes(4));
    return new Question(item, "00", title + "?", Sections.NONE, List.of(competency), List.of());
  }

  private List<Candidate> candidates() {
    List<Candidate> all = new ArrayList<>();
    files.forEach(
        (name, text) -> all.add(Candidate.of(name, name, "star", new StoryReader().read(text))));
    return all;
  }

  private void reload() {
    model.refresh();
  }

  private Candidate story(int number) {
    return model.coverage().get().stories().get(number);
  }

  @Test
  void saysHowFarTheStoriesReachAndWhatToDo() {
    files.put("paid.md", "---\ncompetencies: [post-mortem]\nprompts: [incidnet]\n---\n");
    model.load();

    assertEquals("Your one story answers 1 of 2 questions.", model.headline());
    assertEquals(
        List.of(
            "5 to 7 stories are what one needs, so that none is told twice in a loop of"
                + " interviews.",
            "No story shows this: conflict.",
            "These names in front matter are no question of any pack: incidnet."),
        model.advice());
  }

  @Test
  void togglingWritesTheFrontMatterAndNothingElse() {
    files.put("a.md", "---\ntitle: A\ncompetencies: [post-mortem]\n---\n## Situation\nText.\n");
    model.load();

    model.toggleShows(story(0), "conflict");
    model.toggleMeant(story(0), CONFLICT.prompt());
    assertEquals(
        """
        ---
        title: A
        competencies: [post-mortem, conflict]
        prompts: [conflict]
        ---
        ## Situation
        Text.
        """,
        files.get("a.md"));

    model.toggleShows(story(0), "conflict");
    model.toggleMeant(story(0), CONFLICT.prompt());
    assertEquals(
        "---\ntitle: A\ncompetencies: [post-mortem]\nprompts: []\n---\n## Situation\nText.\n",
        files.get("a.md"));
  }

  @Test
  void aRefusalIsToldAndChangesNothing() {
    files.put("a.md", "## Situation\nText.\n");
    model.load();
    refusal = "The disk is full.";

    model.toggleShows(story(0), "conflict");

    assertEquals("The disk is full.", model.trouble().get());
    assertEquals("## Situation\nText.\n", files.get("a.md"));
  }

  @Test
  void showsOnlyWhatIsOpenWhereThatIsWanted() {
    files.put("a.md", "---\ncompetencies: [post-mortem]\n---\n");
    model.load();
    assertEquals(2, model.prompts().size());
    model.onlyOpen().set(true);
    assertEquals(List.of("A conflict"), model.prompts().stream().map(Prompt::title).toList());
  }

  @Test
  void withoutStoriesItIsEmpty() {
    model.load();
    assertInstanceOf(RoomState.Empty.class, model.state().get());
  }
}
