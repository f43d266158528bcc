package dryrun.app.desktop.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dryrun.app.desktop.kit.DirectTaskRunner;
import dryrun.app.desktop.kit.HeldTaskRunner;
import dryrun.app.desktop.kit.RoomState;
import dryrun.story.check.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoriesModelTest {
  @TempDir private Path folder;

  private StoriesModel model() {
    return new StoriesModel(Desk.on(folder), new DirectTaskRunner());
  }

  @Test
  void anEmptyFolderIsAnEmptyShelf() {
    StoriesModel model = model();
    model.load();
    assertEquals(new RoomState.Empty(), model.state().get());
  }

  @Test
  void aStoryShowsItsTemplateItsLengthAndWhatIsLeft() {
    Desk.write(folder, "paid-twice.md", Desk.example("story-paid-twice", "story.md"));
    Desk.write(folder, "tools.md", Desk.example("flawed-all-the-tools", "flawed.md"));
    StoriesModel model = model();
    model.load();

    ShelvedStory good = model.stories().getFirst();
    assertEquals("The day that people paid twice", good.title());
    assertEquals(List.of("post-mortem", "ownership"), good.competencies());
    assertEquals("spsil", good.template().orElseThrow().id());
    assertEquals(0, good.findings(Severity.ERROR));
    ShelvedStory flawed = model.stories().getLast();
    assertEquals("tools", flawed.title());
    assertEquals("star", flawed.template().orElseThrow().id());
    assertTrue(flawed.findings(Severity.WARNING) > 0);
  }

  @Test
  void theShelfIsThereBeforeItIsChecked() {
    Desk.write(folder, "paid-twice.md", Desk.example("story-paid-twice", "story.md"));
    var tasks = new HeldTaskRunner();
    var model = new StoriesModel(Desk.on(folder), tasks);
    model.load();
    assertTrue(tasks.next());
    assertEquals(new RoomState.Full(), model.state().get());
    assertEquals(Optional.empty(), model.stories().getFirst().report());
    assertTrue(tasks.next());
    assertTrue(model.stories().getFirst().report().isPresent());
  }

  @Test
  void aNewStoryBeginsWithTheHeadingsOfItsTemplate() {
    StoriesModel model = model();
    model.load();
    model.create(Desk.templates().named("star").orElseThrow(), "The night: a ledger");
    assertEquals("The night: a ledger", model.opened().get().orElseThrow().shelved().title());
    assertEquals(
        """
        ---
        template: star
        title: "The night: a ledger"
        ---

        ## Situation

        ## Task

        ## Action

        ## Result
        """,
        Desk.read(folder, "the-night-a-ledger.md"));
  }

  @Test
  void aCopyOfAnExampleIsAStoryOfOnesOwn() {
    StoriesModel model = model();
    model.load();
    String text = Desk.example("story-paid-twice", "story.md");
    model.copy("The day that people paid twice", text);
    model.copy("The day that people paid twice", text);

    Workshop opened = model.opened().get().orElseThrow();
    assertEquals("The day that people paid twice (example)", opened.shelved().title());
    assertEquals("spsil", opened.template().id());
    model.load();
    assertEquals(
        List.of(
            "the-day-that-people-paid-twice-example-2.md",
            "the-day-that-people-paid-twice-example.md"),
        names(model));
  }

  @Test
  void aRenamedStoryTakesItsVersionsAlong() {
    Desk.write(folder, "old.md", "## Situation\n\nText.\n");
    StoriesModel model = model();
    model.load();
    model.rename("old.md", "A new name");
    assertEquals(List.of("a-new-name.md"), names(model));
    assertEquals("A new name", model.stories().getFirst().title());
  }

  @Test
  void aDeletedStoryComesBackWhole() {
    String text = Desk.example("story-paid-twice", "story.md");
    Desk.write(folder, "paid-twice.md", text);
    StoriesModel model = model();
    model.load();
    model.remove(model.stories().getFirst());
    assertEquals(List.of(), names(model));
    assertEquals("paid-twice.md", model.said().get().removed());
    assertFalse(Files.exists(folder.resolve("paid-twice.md")));
    model.bringBack();
    assertEquals(List.of("paid-twice.md"), names(model));
    assertEquals(text, Desk.read(folder, "paid-twice.md"));
  }

  @Test
  void aFileThatIsNoTextKeepsItsPlaceAndSaysWhy() throws IOException {
    Files.write(folder.resolve("latin.md"), new byte[] {'#', (byte) 0xe9, '\n'});
    StoriesModel model = model();
    model.load();
    assertEquals(
        "latin.md is not UTF-8 text. Save it as UTF-8 in your editor; it was left as it is.",
        model.stories().getFirst().refusal());
  }

  private static List<String> names(StoriesModel model) {
    return model.stories().stream().map(ShelvedStory::name).toList();
  }
}
