package dryrun.app.desktop;

import static dryrun.app.desktop.OpenWindow.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dryrun.app.desktop.kit.Appearance;
import dryrun.app.desktop.kit.FxTaskRunner;
import dryrun.app.desktop.kit.Remembered;
import dryrun.app.desktop.kit.TextSize;
import dryrun.app.desktop.kit.Theme;
import dryrun.app.desktop.rehearsal.Microphone;
import dryrun.app.desktop.rehearsal.OwnPace;
import dryrun.app.desktop.story.StoriesModel;
import dryrun.app.desktop.story.StoryDesk;
import dryrun.app.story.Competencies;
import dryrun.app.story.OwnQuestions;
import dryrun.app.story.TemplateBook;
import dryrun.assets.Assets;
import dryrun.bank.Item;
import dryrun.bank.PackBank;
import dryrun.bank.PackException;
import dryrun.bank.PackOpener;
import dryrun.bank.StoryMaterial;
import dryrun.journal.Attempt;
import dryrun.journal.AttemptFilter;
import dryrun.journal.Drafts;
import dryrun.journal.DurableFiles;
import dryrun.journal.Journal;
import dryrun.journal.Outcome;
import dryrun.practice.Moment;
import dryrun.practice.RehearsalRecord;
import dryrun.practice.Rehearsed;
import dryrun.story.file.Disk;
import dryrun.story.file.StoryFolder;
import dryrun.story.rehearse.SelfMark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/// The stories of a real folder, rehearsed by keyboard against a clock that the test moves.
class WholeRehearsalTest {
  @TempDir private Path home;
  private final FxRobot robot = new FxRobot();
  private final AtomicReference<Throwable> fault = new AtomicReference<>();
  private final AtomicReference<Duration> since = new AtomicReference<>(Duration.ZERO);
  private final FxTaskRunner tasks = new FxTaskRunner(fault::set);
  private final ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();
  private final Stage stage = Toolkit.on(Stage::new);
  private PackBank bank = PackBank.openOnly(new PackOpener(), List.of());
  private Journal journal;
  private Optional<StoryWing> wing = Optional.empty();

  @BeforeEach
  void open() throws PackException, IOException, TimeoutException {
    FxToolkit.registerPrimaryStage();
    journal = JournalWith.nothing(home);
    bank = PackBank.open(new PackOpener(), List.of());
    for (String name : List.of("story-paid-twice", "story-the-bill")) {
      Item item = bank.find("core/" + name);
      String text = ((StoryMaterial) bank.reference(item)).text("story.md").orElseThrow();
      Files.createDirectories(home.resolve("stories"));
      Files.writeString(home.resolve("stories").resolve(name + ".md"), text);
    }
    Toolkit.on(this::show);
    await(() -> isPresent("#stories-tab-rehearse"));
    await(() -> robot.lookup(".story-card").queryAll().size() == 2);
  }

  private Stage show() {
    wing = Optional.of(furnished());
    return stage;
  }

  private StoryWing furnished() {
    var shell = new Shell(uri -> {});
    var drafts = new Drafts(DurableFiles.ofDisk(), journal.folder().drafts(), scheduler);
    var store = new StoryFolder(home.resolve("stories"), new Disk(), () -> JournalWith.NOW);
    var pace = new OwnPace(Remembered.load(home.resolve("window.properties")));
    var desk =
        new StoryDesk(
            store,
            () -> TemplateBook.read(bank, home.resolve("templates")),
            () -> Competencies.of(bank),
            pace::now);
    var stories = new StoriesModel(desk, tasks);
    var wing =
        new StoryWing(
            bank,
            stories,
            new OwnQuestions(home.resolve("stories"), DurableFiles.ofDisk()),
            store,
            pace,
            new Microphone(),
            journal,
            drafts,
            () -> new Moment(JournalWith.NOW.plus(since.get()), since.get().toNanos()),
            new Random(5),
            tasks,
            shell,
            (name, near) -> Optional.of(home.resolve(name)));
    shell.furnish(List.of(wing.room()), List.of());
    var scene = new Scene(shell.root(), 1000, 700);
    new Appearance(Assets.find(), Theme.LIGHT, TextSize.NORMAL).dress(scene);
    stage.setScene(scene);
    stage.show();
    return wing;
  }

  @AfterEach
  void close() {
    Toolkit.on(() -> {
      stage.close();
      return stage;
    });
    tasks.close();
    scheduler.close();
    bank.close();
    journal.close();
    assertNull(fault.get());
  }

  private void pass(int seconds) {
    since.updateAndGet(now -> now.plusSeconds(seconds));
  }

  @Test
  void aQuestionIsThoughtOverToldAndAnsweredAndEachTimeIsKept() throws Exception {
    openTab("#stories-tab-rehearse", 1);
    await(() -> isPresent("#rehearsal-start"));
    tabTo("#rehearsal-start");
    Keys.press(KeyCode.SPACE);
    await(() -> isPresent("#rehearsal-ask"));
    pass(8);
    await(() -> isFocused("#story-1"));
    Keys.press(KeyCode.DIGIT1);
    await(() -> isFocused("#rehearsal-next"));
    Keys.press(KeyCode.SPACE);
    for (int seconds : List.of(12, 15, 95, 16, 9)) {
      await(() -> isPresent("#rehearsal-section"));
      pass(seconds);
      Keys.press(KeyCode.SPACE);
    }
    for (int seconds : List.of(30, 25, 40)) {
      await(() -> isPresent("#rehearsal-follow-up"));
      pass(seconds);
      Keys.press(KeyCode.SPACE);
    }
    await(() -> isFocused("#rehearsal-keep"));
    tabTo("#mark-own-part-partly");
    Keys.press(KeyCode.SPACE);
    tabTo("#rehearsal-note");
    robot.write("shorter");
    tabTo("#rehearsal-keep");
    Keys.press(KeyCode.SPACE);
    await(() -> journal.attempts(AttemptFilter.ALL).size() == 1);
    await(() -> isPresent("#stories-tab-rehearse"));

    Attempt attempt = journal.attempts(AttemptFilter.ALL).getFirst();
    Rehearsed kept = RehearsalRecord.rehearsed(attempt).orElseThrow();
    assertEquals(Outcome.PRACTISED, attempt.outcome());
    assertEquals("story-paid-twice.md", kept.story());
    assertEquals(Duration.ofSeconds(8), kept.thought());
    assertEquals(
        List.of("Situation 12", "Problem 15", "Solution 95", "Impact 16", "Lessons 9"),
        kept.parts().stream().map(part -> part.name() + " " + part.spoken().toSeconds()).toList());
    assertEquals(
        List.of(30L, 25L, 40L),
        kept.followUps().stream().map(asked -> asked.took().toSeconds()).toList());
    assertEquals(Map.of(SelfMark.OWN_PART, SelfMark.Mark.PARTLY), kept.marks());
    assertEquals("shorter", kept.note());
    assertEquals(Duration.ofSeconds(8 + 147 + 95), attempt.elapsed());
  }

  @Test
  void aRehearsalLeftInTheMiddleIsGoneOnWithAfterTheWindowWasClosed() throws Exception {
    openTab("#stories-tab-rehearse", 1);
    await(() -> isPresent("#rehearsal-start"));
    tabTo("#rehearsal-start");
    Keys.press(KeyCode.SPACE);
    await(() -> isFocused("#story-1"));
    Keys.press(KeyCode.DIGIT1);
    await(() -> isFocused("#rehearsal-next"));
    Keys.press(KeyCode.SPACE);
    for (int seconds : List.of(12, 15)) {
      await(() -> isPresent("#rehearsal-section"));
      pass(seconds);
      Keys.press(KeyCode.SPACE);
    }
    pass(40);
    Toolkit.on(() -> {
      wing.orElseThrow().leave();
      return stage;
    });
    pass(3600);
    Toolkit.on(this::show);
    await(() -> robot.lookup(".story-card").queryAll().size() == 2);

    openTab("#stories-tab-rehearse", 1);
    await(() -> isPresent("#rehearsal-go-on"));
    assertTrue(text("#rehearsal-left-about").contains("left in Solution after 1:07"));
    tabTo("#rehearsal-go-on");
    Keys.press(KeyCode.SPACE);
    await(() -> isPresent("#rehearsal-section"));
    assertEquals("Solution", text("#rehearsal-section"));
    for (int seconds : List.of(50, 16, 9)) {
      pass(seconds);
      Keys.press(KeyCode.SPACE);
    }
    await(() -> isPresent("#rehearsal-follow-up"));
    Keys.press(KeyCode.ESCAPE);
    await(() -> isFocused("#rehearsal-keep"));
    Keys.press(KeyCode.SPACE);
    await(() -> journal.attempts(AttemptFilter.ALL).size() == 1);
    await(() -> isPresent("#rehearsal-start") && !isPresent("#rehearsal-go-on"));

    Rehearsed kept =
        RehearsalRecord.rehearsed(journal.attempts(AttemptFilter.ALL).getFirst()).orElseThrow();
    assertEquals(
        List.of("Situation 12", "Problem 15", "Solution 90", "Impact 16", "Lessons 9"),
        kept.parts().stream().map(part -> part.name() + " " + part.spoken().toSeconds()).toList());
  }

  @Test
  void aStoryIsDraftedMendedRehearsedAndTakenOutInOneGo() throws Exception {
    tabTo("#new-story");
    Keys.press(KeyCode.SPACE);
    await(() -> isFocused("#new-title"));
    robot.write("Silent");
    tabTo("#template-star");
    Keys.press(KeyCode.SPACE);
    await(() -> isFocused("#story-text"));
    paste("At 2 am, 85 counters basically went silent.");
    await(() -> isPresent("#finding-1"));
    Keys.press(KeyCode.F8);
    Keys.press(KeyCode.BACK_SPACE);
    await(() -> !isPresent("#finding-1"));
    for (String section :
        List.of(
            "I had until 7 to bring them back.",
            "I asked Mei which gateway they shared, and restarted it by hand.",
            "Lost hours fell from 14 a night to 3.")) {
      Keys.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
      paste(section);
    }
    tabTo("#story-rehearse");
    Keys.press(KeyCode.SPACE);
    await(() -> isFocused("#rehearsal-next"));
    pass(5);
    Keys.press(KeyCode.SPACE);
    for (int seconds : List.of(12, 8, 61, 20)) {
      await(() -> isPresent("#rehearsal-section"));
      pass(seconds);
      Keys.press(KeyCode.SPACE);
    }
    await(() -> isPresent("#rehearsal-follow-up"));
    Keys.press(KeyCode.ESCAPE);
    await(() -> isFocused("#rehearsal-keep"));
    Keys.press(KeyCode.SPACE);
    await(() -> journal.attempts(AttemptFilter.ALL).size() == 1);
    await(() -> isPresent("#story-take-out"));
    Rehearsed kept =
        RehearsalRecord.rehearsed(journal.attempts(AttemptFilter.ALL).getFirst()).orElseThrow();
    assertEquals(
        List.of("Situation 12", "Task 8", "Action 61", "Result 20"),
        kept.parts().stream().map(part -> part.name() + " " + part.spoken().toSeconds()).toList());

    tabTo("#story-take-out");
    Keys.press(KeyCode.SPACE);
    await(() -> isFocused("#handout-save"));
    Keys.press(KeyCode.SPACE);
    Path file = home.resolve("silent.pdf");
    await(() -> Files.exists(file) && !isDisabled("#handout-copy"));
    try (PDDocument paper = Loader.loadPDF(file.toFile())) {
      String words = new PDFTextStripper().getText(paper);
      assertTrue(words.contains("At 2 am, 85 counters went silent."), words);
      assertTrue(words.contains("Lost hours fell from 14 a night to 3."), words);
    }
  }

  @Test
  void aSheetOfAllStoriesIsSavedAndCopied() throws Exception {
    openTab("#stories-tab-coverage", 2);
    await(() -> isPresent("#coverage-sheet"));
    tabTo("#coverage-sheet");
    Keys.press(KeyCode.SPACE);
    await(() -> isFocused("#handout-save"));
    tabTo("#handout-pdf");
    Keys.press(KeyCode.UP);
    Keys.press(KeyCode.UP);
    tabTo("#handout-save");
    Keys.press(KeyCode.SPACE);
    Path file = home.resolve("my-stories.md");
    await(() -> Files.exists(file) && !isDisabled("#handout-copy"));
    String sheet = Files.readString(file);
    assertTrue(sheet.startsWith("# My stories\n"), sheet);
    assertTrue(sheet.contains("## The day that people paid twice"), sheet);

    tabTo("#handout-copy");
    Keys.press(KeyCode.SPACE);
    await(() -> Toolkit.on(() -> Clipboard.getSystemClipboard().hasString()));
    assertTrue(
        Toolkit.on(() -> Clipboard.getSystemClipboard().getString())
            .startsWith("The day that people paid twice"));
    Keys.press(KeyCode.ESCAPE);
    await(() -> isPresent("#coverage-headline"));
  }

  private void openTab(String tab, int steps) {
    tabTo("#stories-tab-shelf");
    for (int i = 0; i < steps; i++) {
      Keys.press(KeyCode.RIGHT);
    }
    await(() -> isFocused(tab));
  }

  private void paste(String words) {
    Toolkit.on(() -> {
      var content = new ClipboardContent();
      content.putString(words);
      return Clipboard.getSystemClipboard().setContent(content);
    });
    Keys.press(KeyCode.CONTROL, KeyCode.V);
  }

  private String text(String query) {
    return find(query).map(node -> ((Labeled) node).getText()).orElse("");
  }

  private void tabTo(String query) {
    for (int steps = 0; steps < 90 && !isFocused(query); steps++) {
      Keys.press(KeyCode.TAB);
    }
    assertTrue(isFocused(query), query + " is not reached by Tab");
  }

  private Optional<Node> find(String query) {
    return Toolkit.on(() -> robot.lookup(query).tryQuery().filter(Node::isVisible));
  }

  private boolean isPresent(String query) {
    return find(query).isPresent();
  }

  private boolean isFocused(String query) {
    return find(query).filter(Node::isFocused).isPresent();
  }

  private boolean isDisabled(String query) {
    return find(query).filter(Node::isDisabled).isPresent();
  }
}
