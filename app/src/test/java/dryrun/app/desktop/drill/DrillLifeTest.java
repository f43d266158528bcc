package dryrun.app.desktop.drill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dryrun.app.desktop.Shell;
import dryrun.app.desktop.Toolkit;
import dryrun.app.desktop.kit.DirectTaskRunner;
import dryrun.app.desktop.kit.Remembered;
import dryrun.app.desktop.kit.Splits;
import dryrun.journal.Drafts;
import dryrun.journal.DurableFiles;
import dryrun.journal.Journal;
import dryrun.journal.Opened;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A drill under way in a real window: taking back, closing, and coming back after a crash.
class DrillLifeTest {
  private final ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();
  private final HandClock clock = new HandClock();
  @TempDir private Path folder;
  private Journal journal;
  private Shown shown;

  private record Shown(Shell shell, DrillRoom room, Stage stage) {}

  @BeforeEach
  void open() {
    Opened opened = Journal.open(folder, InstantSource.fixed(Samples.START));
    journal = ((Opened.Open) opened).journal();
    shown = Toolkit.on(this::show);
  }

  @AfterEach
  void close() {
    Toolkit.on(() -> {
      shown.stage().close();
      return shown;
    });
    journal.close();
    scheduler.shutdownNow();
  }

  private Shown show() {
    var shell = new Shell(address -> {});
    var room =
        new DrillRoom(
            Samples.bank(),
            new FakeSandbox(),
            (problem, text, cancellation) -> Samples.pass(),
            new FakeKatas(),
            journal,
            drafts(),
            clock,
            () -> 1,
            new DirectTaskRunner(),
            shell,
            new Splits(Remembered.load(folder.resolve("window.properties"))),
            (name, source, sql) -> {},
            new DrillSettings(() -> true, () -> false));
    shell.furnish(List.of(room), List.of());
    var window = new Stage();
    window.setScene(new Scene(shell.root(), 1000, 700));
    window.show();
    return new Shown(shell, room, window);
  }

  private Drafts drafts() {
    return new Drafts(DurableFiles.ofDisk(), folder.resolve("drafts"), scheduler);
  }

  @Test
  void aSubmissionCanBeTakenBackForFiveSeconds() {
    begin();
    write("SELECT 1");
    press(KeyCode.ENTER);
    assertEquals("Problem 1, submitted", spoken("#problem-1"));
    clock.pass(Duration.ofSeconds(4));
    press(KeyCode.BACK_SPACE);
    assertEquals("Problem 1, open", spoken("#problem-1"));
    assertEquals("SELECT 1", editor());
  }

  @Test
  void afterFiveSecondsASubmissionStands() {
    begin();
    write("SELECT 1");
    press(KeyCode.ENTER);
    clock.pass(Duration.ofSeconds(6));
    press(KeyCode.BACK_SPACE);
    assertEquals("Problem 1, submitted", spoken("#problem-1"));
    assertEquals("", editor());
  }

  @Test
  void closingAsksOnceAndKeepsWhatWasTypedAMomentBefore() {
    begin();
    var closed = new AtomicBoolean();
    boolean may =
        Toolkit.on(() -> {
          area().appendText("SELECT 'not yet written down'");
          boolean first = shown.room().mayClose(() -> closed.set(true));
          boolean second = shown.room().mayClose(() -> closed.set(true));
          assertEquals(1, scene().getRoot().lookupAll("#ask").size());
          ((Button) scene().lookup("#ask-yes")).fire();
          return first || second;
        });
    assertFalse(may);
    assertTrue(closed.get());
    assertEquals(
        List.of(Optional.of("SELECT 'not yet written down'")),
        drafts().unfinished().stream().map(found -> found.text(0)).toList());
  }

  @Test
  void escapeGoesBackToTheDrill() {
    begin();
    write("SELECT 1");
    Toolkit.on(() -> shown.room().mayClose(() -> {}));
    fire(KeyCode.ESCAPE, false, false);
    assertFalse(Toolkit.on(() -> scene().getRoot().lookup("#ask") != null));
    assertEquals("sql-editor", Toolkit.on(() -> scene().getFocusOwner().getId()));
    assertEquals("SELECT 1", editor());
  }

  @Test
  void afterACrashEveryCharacterIsThereAndTheClockRanOn() {
    begin();
    write("SELECT 1");
    fire(KeyCode.PAGE_DOWN, true, false);
    write("SELECT 2");
    fire(KeyCode.PAGE_UP, true, false);
    clock.pass(Duration.ofMinutes(2));
    shown =
        Toolkit.on(() -> {
          shown.stage().close();
          Shown next = show();
          next.room().goOn();
          return next;
        });
    assertEquals("SELECT 1", editor());
    assertEquals("28:00", Toolkit.on(() -> ((Labeled) scene().lookup("#clock")).getText()));
    fire(KeyCode.PAGE_DOWN, true, false);
    assertEquals("SELECT 2", editor());
  }

  private void begin() {
    Toolkit.on(() -> {
      ((Button) scene().lookup("#start")).fire();
      return area();
    });
  }

  private void write(String text) {
    Toolkit.on(() -> {
      area().appendText(text);
      return area();
    });
  }

  private void press(KeyCode code) {
    fire(code, true, true);
  }

  private void fire(KeyCode code, boolean control, boolean shift) {
    Toolkit.on(
        (Callable<Boolean>)
            () -> {
              Event.fireEvent(
                  scene().getFocusOwner(),
                  new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, false, false));
              return true;
            });
  }

  private String spoken(String query) {
    return Toolkit.on(() -> scene().lookup(query).getAccessibleText());
  }

  private String editor() {
    return Toolkit.on(() -> area().getText());
  }

  private Scene scene() {
    return shown.stage().getScene();
  }

  private CodeArea area() {
    return (CodeArea) scene().lookup("#sql-editor");
  }
}
