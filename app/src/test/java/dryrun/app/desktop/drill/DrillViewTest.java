package dryrun.app.desktop.drill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dryrun.app.desktop.Screenshots;
import dryrun.app.desktop.Toolkit;
import dryrun.app.desktop.kit.Appearance;
import dryrun.app.desktop.kit.DirectTaskRunner;
import dryrun.app.desktop.kit.Remembered;
import dryrun.app.desktop.kit.Splits;
import dryrun.app.desktop.kit.TextSize;
import dryrun.app.desktop.kit.Theme;
import dryrun.app.desktop.session.DraftWriter;
import dryrun.app.desktop.session.DrillSession;
import dryrun.assets.Assets;
import dryrun.journal.Drafts;
import dryrun.journal.DurableFiles;
import dryrun.practice.DrillEvent;
import dryrun.practice.DrillPlan;
import dryrun.practice.Rules;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrillViewTest {
  private final ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();
  @TempDir private Path folder;

  @AfterEach
  void stop() {
    scheduler.shutdownNow();
  }

  @Test
  void runningUnderInterviewRulesLooksAsItShould() {
    assertEquals(
        List.of(), Screenshots.take("drill", "running", () -> running(Rules.INTERVIEW, false)));
  }

  @Test
  void practiceRulesWithAResultLookAsTheyShould() {
    assertEquals(
        List.of(), Screenshots.take("drill", "practice", () -> running(Rules.PRACTICE, true)));
  }

  @Test
  void theQuestionWhetherToEndStandsOnASheetOfItsOwn() {
    assertEquals(List.of(), Screenshots.take("drill", "asking", this::asking));
    boolean backed =
        Toolkit.on(() -> {
          var scene = new Scene(asking(), 1000, 700);
          new Appearance(Assets.find(), Theme.LIGHT, TextSize.NORMAL).dress(scene);
          scene.getRoot().applyCss();
          return ((Region) scene.lookup("#ask .sheet")).getBackground() != null;
        });
    assertTrue(backed);
  }

  private Parent asking() {
    Parent drill = running(Rules.INTERVIEW, false);
    ((DrillView) drill.getChildrenUnmodifiable().getFirst()).askToClose(() -> {});
    return drill;
  }

  private Parent running(Rules rules, boolean run) {
    var clock = new HandClock();
    var tasks = new DirectTaskRunner();
    var drafts = new Drafts(DurableFiles.ofDisk(), folder, scheduler);
    var writer = new DraftWriter(drafts.open(UUID.randomUUID()), tasks);
    var plan =
        new DrillPlan(Samples.SESSION, rules, Duration.ofMinutes(30), Samples.drillProblems());
    var session = DrillSession.start(new DrillEvent.Started(clock.now(), plan), clock, writer);
    var model =
        new DrillViewModel(
            session,
            Samples.prepared(),
            writer.saved(),
            new Trial(new FakeSandbox(), new FakeKatas()),
            tasks,
            s -> {});
    clock.pass(Duration.ofSeconds(302));
    model.typed(0, "SELECT 1");
    model.submit();
    model.typed(1, Samples.ANSWER);
    clock.pass(Duration.ofSeconds(221));
    model.tick();
    if (run) {
      model.tryOut();
    }
    var splits = new Splits(Remembered.load(folder.resolve("window.properties")));
    return (Parent) new DrillView(model, false, splits, address -> {}).whole().node();
  }
}
