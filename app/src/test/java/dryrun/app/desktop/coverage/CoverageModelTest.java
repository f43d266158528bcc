package dryrun.app.desktop.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dryrun.app.desktop.kit.DirectTaskRunner;
import dryrun.app.desktop.kit.RoomState;
import dryrun.app.story.OwnQuestions;
import dryrun.app.story.Question;
import dryrun.app.story.QuestionBook;
import dryrun.bank.Item;
import dryrun.bank.ItemId;
import dryrun.bank.Sections;
import dryrun.journal.DurableFiles;
import dryrun.story.StoryReader;
import dryrun.story.coverage.Candidate;
import dryrun.story.coverage.Fit;
import dryrun.story.coverage.Prompt;
import dryrun.story.rehearse.FollowUps;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverageModelTest {
  private static final Question INCIDENT = question("incident", "An incident", "post-mortem");
  private static final Question CONFLICT = question("conflict", "A conflict", "conflict");

  private final Map<String, String> files = new LinkedHashMap<>();
  private String refusal = "";
  @TempDir private Path folder;
  private CoverageModel model;

  @BeforeEach
  void begin() {
    model =
        new CoverageModel(
            () ->
                new QuestionBook(List.of(INCIDENT, CONFLICT), new FollowUps(List.of()), List.of()),
            new OwnQuestions(folder, DurableFiles.ofDisk()),
            this::candidates,
            (name, change) -> {
              if (refusal.isEmpty()) {
                files.compute(name, (key, text) -> change.apply(String.valueOf(text)));
              }
              return refusal;
            },
            this::reload,
            new DirectTaskRunner());
  }

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

  @Test
  void aQuestionOfOnesOwnCountsAndMayBeMeantAndIsTakenOutAgain() throws IOException {
    files.put("paid.md", "---\ncompetencies: [thrift]\n---\n");
    model.load();
    model.addQuestion("  Why did you leave\nyour last team?", "Thrift,  Own judgement");

    assertEquals(
        List.of("Why did you leave your last team? | thrift, own-judgement"),
        Files.readAllLines(folder.resolve("questions.txt")));
    Prompt asked = model.prompts().getFirst();
    assertEquals("Why did you leave your last team?", asked.title());
    assertEquals(Fit.SUITS, story(0).fit(asked));
    assertTrue(model.coverage().get().gaps().contains("own-judgement"));

    model.toggleMeant(story(0), asked);
    assertEquals(Fit.MEANT, story(0).fit(asked));
    assertEquals(Set.of(), model.coverage().get().unknown());
    model.addQuestion("Why did you leave your last team?", "");
    assertEquals(1, model.ownQuestions().size());

    model.removeQuestion(model.ownQuestions().getFirst());
    assertEquals(List.of("incident", "conflict"), names(model.prompts()));
  }

  private static List<String> names(List<Prompt> prompts) {
    return prompts.stream().map(each -> each.id().replace("core/", "")).toList();
  }

  @Test
  void aCompetencyOfOnesOwnIsAGapUntilAStoryShowsIt() throws IOException {
    files.put("paid.md", "---\ncompetencies: [letters]\n---\n");
    model.load();
    model.addCompetency("Taking notes, hiring");

    assertEquals(
        List.of("post-mortem", "conflict", "taking-notes", "hiring", "letters"),
        model.coverage().get().competencies());
    assertEquals(
        List.of("taking-notes", "hiring"), Files.readAllLines(folder.resolve("competencies.txt")));
    model.toggleShows(story(0), "taking-notes");
    model.removeCompetency("hiring");
    assertEquals(List.of("post-mortem", "conflict"), model.coverage().get().gaps());
  }

  @Test
  void whatCannotBeWrittenIsSaidAndNothingChanges() throws IOException {
    files.put("paid.md", "---\n---\n");
    Files.createDirectories(folder.resolve("questions.txt"));
    model.addQuestion("Why?", "");
    assertTrue(
        model.trouble().get().startsWith("It could not be written down: "), model.trouble().get());
    assertEquals(List.of(), List.copyOf(model.ownQuestions()));
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
