package dryrun.app.desktop.drill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dryrun.app.desktop.Screenshots;
import dryrun.app.desktop.kit.DirectTaskRunner;
import dryrun.app.desktop.kit.Remembered;
import dryrun.app.desktop.kit.Splits;
import dryrun.app.desktop.session.DraftWriter;
import dryrun.app.desktop.session.DrillSession;
import dryrun.bank.Item;
import dryrun.grade.KataVerdict;
import dryrun.journal.Drafts;
import dryrun.journal.DurableFiles;
import dryrun.journal.Journal;
import dryrun.journal.Opened;
import dryrun.practice.DrillEvent;
import dryrun.practice.DrillPlan;
import dryrun.practice.Rules;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import javafx.scene.Parent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KataViewTest {
  private final ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();
  @TempDir private Path folder;
  private Journal journal;

  @BeforeEach
  void open() {
    Opened opened = Journal.open(folder, InstantSource.fixed(Samples.START));
    journal = ((Opened.Open) opened).journal();
  }

  @AfterEach
  void stop() {
    journal.close();
    scheduler.shutdownNow();
  }

  @Test
  void aKataUnderWayLooksAsItShould() {
    List<String> findings = new ArrayList<>();
    runs()
        .forEach((name, verdict) ->
            findings.addAll(Screenshots.take("kata", "running-" + name, () -> running(verdict))));
    assertEquals(List.of(), findings);
  }

  @Test
  void theReviewOfAKataLooksAsItShould() {
    List<String> findings = new ArrayList<>();
    runs()
        .forEach((name, verdict) ->
            findings.addAll(Screenshots.take("kata", "review-" + name, () -> review(verdict))));
    assertEquals(List.of(), findings);
  }

  private static Map<String, KataVerdict> runs() {
    return Map.of(
        "pass", KataSamples.passing(),
        "fail", KataSamples.failing(),
        "compile-error", KataSamples.notCompiling(),
        "timeout", KataSamples.hanging(),
        "forbidden", KataSamples.forbidden());
  }

  @Test
  void aStarterThatNobodyHasTypedInRunsToo() {
    DrillViewModel model = model(new HandClock(), KataSamples.failing());

    model.tryOut();

    assertTrue(model.tried().get().isPresent());
  }

  private Parent running(KataVerdict verdict) {
    var clock = new HandClock();
    DrillViewModel model = model(clock, verdict);
    clock.pass(Duration.ofSeconds(302));
    model.typed(0, KataSamples.ANSWER);
    model.tick();
    var splits = new Splits(Remembered.load(folder.resolve("window.properties")));
    var view = new DrillView(model, false, splits, address -> {});
    model.tryOut();
    return (Parent) view.whole().node();
  }

  private DrillViewModel model(HandClock clock, KataVerdict verdict) {
    var tasks = new DirectTaskRunner();
    var drafts = new Drafts(DurableFiles.ofDisk(), folder.resolve("drafts"), scheduler);
    var writer = new DraftWriter(drafts.open(UUID.randomUUID()), tasks);
    var plan =
        new DrillPlan(
            Samples.SESSION, Rules.PRACTICE, Duration.ofMinutes(36), KataSamples.drillProblems());
    var session = DrillSession.start(new DrillEvent.Started(clock.now(), plan), clock, writer);
    return new DrillViewModel(
        session,
        List.of(new PreparedProblem.OfKata(KataSamples.kata())),
        writer.saved(),
        new Trial(new FakeSandbox(), new FakeKatas(verdict)),
        tasks,
        s -> {});
  }

  private Parent review(KataVerdict verdict) {
    var sandbox = new FakeSandbox();
    var archive =
        new DrillArchive(
            journal, new Drafts(DurableFiles.ofDisk(), folder.resolve("drafts"), scheduler));
    var loader =
        new ReviewLoader(
            new ProblemLoader(KataSamples.bank(), sandbox), archive, sandbox, () -> true);
    var model =
        new ReviewViewModel(
            KataSamples.review(verdict),
            loader,
            archive,
            new HandClock(),
            new DirectTaskRunner(),
            folder);
    var actions =
        new ReviewActions() {
          @Override
          public void tryAgain(Item item) {}

          @Override
          public void close() {}
        };
    var view = new ReviewView(model, actions, (name, source, sql) -> {}, address -> {});
    model.select(0);
    var side = new Region();
    side.getStyleClass().add("side");
    HBox.setHgrow(view, Priority.ALWAYS);
    return new HBox(side, view);
  }
}
