package dryrun.app.desktop.drill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dryrun.app.desktop.Frame;
import dryrun.app.desktop.Screenshots;
import dryrun.app.desktop.Shell;
import dryrun.app.desktop.Toolkit;
import dryrun.app.desktop.kit.DirectTaskRunner;
import dryrun.app.desktop.kit.IdleTaskRunner;
import dryrun.app.desktop.kit.Remembered;
import dryrun.app.desktop.kit.Splits;
import dryrun.app.desktop.kit.TaskRunner;
import dryrun.grade.SqlVerdict;
import dryrun.journal.Drafts;
import dryrun.journal.DurableFiles;
import dryrun.journal.Journal;
import dryrun.journal.Opened;
import dryrun.practice.DrillDrafts;
import dryrun.practice.DrillEvent;
import dryrun.practice.DrillPlan;
import dryrun.practice.DrillState;
import dryrun.practice.Rules;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// The looks of the room of the drills before a drill and after it.
class DrillRoomTest {
  private final ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();
  private final HandClock clock = new HandClock();
  @TempDir private Path folder;
  private Journal journal;
  private Drafts drafts;

  @BeforeEach
  void open() {
    Opened opened = Journal.open(folder, InstantSource.fixed(Samples.START));
    journal = ((Opened.Open) opened).journal();
    drafts = new Drafts(DurableFiles.ofDisk(), folder.resolve("drafts"), scheduler);
  }

  @AfterEach
  void close() {
    journal.close();
    scheduler.shutdownNow();
  }

  @Test
  void setUpLooksAsItShould() {
    assertEquals(
        List.of(),
        Screenshots.take("drill", "setup", () -> Frame.around(room(new DirectTaskRunner()))));
  }

  @Test
  void setUpOfOnesOwnLooksAsItShould() {
    assertEquals(List.of(), Screenshots.take("drill", "setup-own", this::own));
  }

  @Test
  void setUpWithADrillThatWaitsLooksAsItShould() {
    leaveADrill(Duration.ofMinutes(12));
    assertEquals(
        List.of(),
        Screenshots.take("drill", "setup-left", () -> Frame.around(room(new DirectTaskRunner()))));
  }

  @Test
  void enterGoesToTheDrillThatWaits() {
    DrillRoom fresh = Toolkit.on(() -> shown(room(new DirectTaskRunner())));
    assertTrue(find(fresh, "#start", Button.class).isDefaultButton());
    leaveADrill(Duration.ofMinutes(12));
    DrillRoom waiting = Toolkit.on(() -> shown(room(new DirectTaskRunner())));
    assertFalse(find(waiting, "#start", Button.class).isDefaultButton());
    assertTrue(find(waiting, "#continue", Button.class).isDefaultButton());
  }

  @Test
  void judgingLooksAsItShould() {
    leaveADrill(Duration.ofMinutes(40));
    assertEquals(List.of(), Screenshots.take("drill", "judging", this::judging));
  }

  private static DrillRoom shown(DrillRoom room) {
    room.onShow();
    return room;
  }

  private Parent own() {
    DrillRoom room = room(new DirectTaskRunner());
    Parent frame = Frame.around(room);
    find(room, "#setup-own", RadioButton.class).fire();
    return frame;
  }

  private Parent judging() {
    DrillRoom room = room(new StopsAtJudging());
    Parent frame = Frame.around(room);
    find(room, "#continue", Button.class).fire();
    return frame;
  }

  /// Looks inside the scroll pane, which shows nothing of itself before it has a skin.
  private static <T extends Node> T find(DrillRoom room, String query, Class<T> type) {
    Node content =
        ((ScrollPane) ((Parent) room.node()).getChildrenUnmodifiable().getFirst()).getContent();
    return new FxRobot().from(content).lookup(query).queryAs(type);
  }

  private void leaveADrill(Duration ago) {
    var plan =
        new DrillPlan(
            Samples.SESSION, Rules.INTERVIEW, Duration.ofMinutes(30), Samples.drillProblems());
    var started = new DrillEvent.Started(clock.now(), plan);
    try (var log = drafts.open(Samples.SESSION)) {
      log.appendForced(DrillDrafts.draft(started, DrillState.begin(started)));
    }
    clock.pass(ago);
  }

  private DrillRoom room(TaskRunner tasks) {
    SqlVerdict verdict = Samples.pass();
    return new DrillRoom(
        Samples.bank(),
        new FakeSandbox(),
        (problem, text, cancellation) -> verdict,
        new FakeKatas(),
        journal,
        drafts,
        clock,
        () -> 1,
        tasks,
        new Shell(address -> {}),
        new Splits(Remembered.load(folder.resolve("window.properties"))),
        (name, source, sql) -> {},
        new DrillSettings(() -> true, () -> false));
  }

  /// Looks at bank and drafts at once, and leaves what comes after that under way.
  private static final class StopsAtJudging implements TaskRunner {
    private TaskRunner now = new DirectTaskRunner();

    @Override
    public <T> Running start(
        Work<? extends T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
      TaskRunner once = now;
      now = new IdleTaskRunner();
      return once.start(work, done, failed);
    }

    @Override
    public void onWindowThread(Runnable action) {
      now.onWindowThread(action);
    }

    @Override
    public void fault(Throwable fault) {
      now.fault(fault);
    }
  }
}
