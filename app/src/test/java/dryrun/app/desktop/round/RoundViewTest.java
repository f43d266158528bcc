package dryrun.app.desktop.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dryrun.app.desktop.Screenshots;
import dryrun.app.desktop.Toolkit;
import dryrun.app.desktop.diagram.DiagramFiles;
import dryrun.app.desktop.diagram.Drawings;
import dryrun.app.desktop.kit.Appearance;
import dryrun.app.desktop.kit.DirectTaskRunner;
import dryrun.app.desktop.kit.Remembered;
import dryrun.app.desktop.kit.Splits;
import dryrun.app.desktop.kit.TextSize;
import dryrun.app.desktop.kit.Theme;
import dryrun.app.desktop.session.DraftWriter;
import dryrun.app.desktop.session.DrillSession;
import dryrun.app.desktop.session.SessionRun;
import dryrun.app.diagram.DiagramLayout;
import dryrun.app.diagram.FontMeasure;
import dryrun.assets.Assets;
import dryrun.bank.PackBank;
import dryrun.bank.PackException;
import dryrun.bank.PackOpener;
import dryrun.bank.Sheet;
import dryrun.bank.WorkedAnswer;
import dryrun.journal.Attempt;
import dryrun.journal.Drafts;
import dryrun.journal.DurableFiles;
import dryrun.practice.DrillDrafts;
import dryrun.practice.DrillEvent;
import dryrun.practice.DrillState;
import dryrun.practice.Moment;
import dryrun.practice.RoundNotes;
import dryrun.practice.RoundRecord;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoundViewTest {
  private static final Instant START = Instant.parse("2026-01-20T10:00:00Z");

  @TempDir private Path folder;
  private final ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();
  private PackBank bank = PackBank.openOnly(new PackOpener(), List.of());
  private Duration since = Duration.ZERO;
  private Optional<SessionRun> run = Optional.empty();

  @BeforeEach
  void open() throws PackException {
    bank = PackBank.open(new PackOpener(), List.of());
  }

  @AfterEach
  void close() {
    scheduler.shutdownNow();
    bank.close();
  }

  @Test
  void running() {
    assertEquals(
        List.of(),
        Screenshots.take(
            "round",
            "running",
            () -> {
              RoundModel model = played();
              return view(model);
            }));
  }

  @Test
  void aPhraseStandsInOnePairOfQuotationMarks() {
    List<String> shown =
        Toolkit.on(() -> {
          RoundView view = view(played());
          new Scene(view, 1000, 700);
          view.applyCss();
          view.layout();
          return view.lookupAll(".label").stream().map(l -> ((Labeled) l).getText()).toList();
        });

    assertTrue(shown.contains("“Let me round that to two figures”"), shown::toString);
    assertTrue(shown.contains("“That is a guess.”"), shown::toString);
  }

  @Test
  void drawing() {
    assertEquals(
        List.of(),
        Screenshots.take(
            "round",
            "drawing",
            () -> {
              RoundView view = view(played());
              var scene = new Scene(view, 1000, 700);
              view.applyCss();
              view.layout();
              ((ToggleButton) view.lookup("#round-show-diagram")).fire();
              scene.setRoot(new StackPane());
              return view;
            }));
  }

  private static RoundView view(RoundModel model) {
    return new RoundView(
        model, new Splits(Remembered.load(Path.of("none"))), drawings(), uri -> {});
  }

  private static Drawings drawings() {
    var tasks = new DirectTaskRunner();
    var appearance = new Appearance(Assets.find(), Theme.LIGHT, TextSize.NORMAL);
    return new Drawings(
        new DiagramLayout(FontMeasure.ofTheWindow()),
        new DiagramFiles(Assets.find(), appearance, tasks, failure -> {}),
        tasks);
  }

  @Test
  void review() {
    assertEquals(
        List.of(),
        Screenshots.take(
            "round",
            "review",
            () -> {
              RoundModel model = played();
              model.finish();
              return view(RoundReview.of(model.answer(), model.state().get()));
            }));
  }

  @Test
  void kept() {
    assertEquals(
        List.of(),
        Screenshots.take("round", "kept", () -> view(keptReview(Optional.of(answer())))));
  }

  @Test
  void aKeptRoundWhosePackIsGoneStillHasItsNotes() {
    assertEquals(
        List.of(), Screenshots.take("round", "gone", () -> view(keptReview(Optional.empty()))));
  }

  private static RoundReviewView view(RoundReview review) {
    return new RoundReviewView(review, drawings(), uri -> {}, () -> {});
  }

  /// As the journal has it, with one point ticked.
  private RoundReview keptReview(Optional<WorkedAnswer> answer) {
    RoundModel model = played();
    model.finish();
    Attempt attempt =
        RoundRecord.attempt(
            model.state().get(), START, model.answer().item().title(), Set.of("producer-id"));
    return RoundReview.of(RoundRecord.kept(attempt).orElseThrow(), answer);
  }

  @Test
  void aRoundThatWasLeftComesBackWithEveryWord() {
    UUID id = UUID.randomUUID();
    RoundModel model = played(id);
    RoundNotes before = model.notes();
    run.orElseThrow().leave();

    List<DrillEvent> events = DrillDrafts.events(drafts().unfinished().getFirst().drafts());

    RoundNotes after = RoundNotes.of(DrillState.replay(events).orElseThrow());
    assertEquals(before.notes(), after.notes());
    assertEquals(before.diagram(), after.diagram());
    assertEquals(before.asked(), after.asked());
    assertEquals(Set.of(0), before.asked());
    assertEquals(
        Map.entry("Clarify", "Peak or mean?\nWho reads it, how late may it be?"),
        before.notes().entrySet().iterator().next());
    assertEquals(Duration.ofMinutes(6), before.times().getFirst());
  }

  @Test
  void theRoundEndsWithItsTime() {
    RoundModel model = played();

    since = Duration.ofMinutes(39);
    run.orElseThrow().tick();

    assertEquals(DrillState.Ending.TIME_OVER, model.state().get().ending().orElseThrow());
    assertEquals(Duration.ofMinutes(38), model.state().get().elapsed());
  }

  private RoundModel played() {
    return played(UUID.randomUUID());
  }

  /// Six minutes of clarifying, then an estimate that has begun.
  private RoundModel played(UUID id) {
    since = Duration.ZERO;
    WorkedAnswer answer = answer();
    var writer = new DraftWriter(drafts().open(id), new DirectTaskRunner());
    var session =
        DrillSession.start(
            new DrillEvent.Started(now(), RoundNotes.plan(id, answer)), this::now, writer);
    var phrases =
        new Sheet(
            answer.item(),
            "00",
            "",
            List.of(
                new Sheet.Group(
                    "Estimate",
                    List.of(
                        new Sheet.Line("Let me round that to two figures", "before adding"),
                        new Sheet.Line("\"That is a guess.\"", "")))));
    var started = new SessionRun(session, ended -> {});
    run = Optional.of(started);
    var model = new RoundModel(answer, List.of(phrases), started);
    model.ask(0);
    model.typed(0, "Peak or mean?\nWho reads it, how late may it be?");
    model.drawn("ad servers -> log : impressions\nlog -> deduplicate\ndeduplicate -> totals");
    since = Duration.ofMinutes(6);
    model.open(1);
    model.typed(1, "5M/s x 200 B = 1 GB/s at peak, 90 days");
    since = Duration.ofMinutes(7);
    run.orElseThrow().tick();
    return model;
  }

  private Moment now() {
    return new Moment(START.plus(since), since.toNanos());
  }

  private Drafts drafts() {
    return new Drafts(DurableFiles.ofDisk(), folder, scheduler);
  }

  private WorkedAnswer answer() {
    try {
      return (WorkedAnswer) bank.reference(bank.find("core/ad-spend-pipeline"));
    } catch (PackException e) {
      throw new AssertionError(e);
    }
  }
}
