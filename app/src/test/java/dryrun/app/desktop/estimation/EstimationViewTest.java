package dryrun.app.desktop.estimation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dryrun.app.desktop.Screenshots;
import dryrun.app.desktop.kit.DirectTaskRunner;
import dryrun.app.desktop.session.DraftWriter;
import dryrun.app.desktop.session.DrillSession;
import dryrun.app.desktop.session.SessionRun;
import dryrun.bank.EstimateDrill;
import dryrun.bank.PackBank;
import dryrun.bank.PackException;
import dryrun.bank.PackOpener;
import dryrun.bank.estimate.Estimate;
import dryrun.grade.estimate.EstimateVerdict;
import dryrun.journal.Attempt;
import dryrun.journal.Drafts;
import dryrun.journal.DurableFiles;
import dryrun.journal.Outcome;
import dryrun.practice.Answer;
import dryrun.practice.Attempts;
import dryrun.practice.DrillDrafts;
import dryrun.practice.DrillEvent;
import dryrun.practice.DrillState;
import dryrun.practice.EstimateNotes;
import dryrun.practice.EstimateRecord;
import dryrun.practice.Moment;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EstimationViewTest {
  private static final Instant START = Instant.parse("2026-01-20T10:00:00Z");
  private static final UUID SESSION = new UUID(1, 7);
  private static PackBank bank = PackBank.openOnly(new PackOpener(), List.of());

  @TempDir private Path folder;
  private final ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();
  private final List<DrillState> over = new ArrayList<>();
  private Duration since = Duration.ZERO;
  private Optional<SessionRun> run = Optional.empty();

  @BeforeAll
  static void open() throws PackException {
    bank = PackBank.open(new PackOpener(), List.of());
  }

  @AfterAll
  static void closeBank() {
    bank.close();
  }

  @AfterEach
  void close() {
    scheduler.shutdownNow();
  }

  @Test
  void running() {
    assertEquals(
        List.of(),
        Screenshots.take(
            "estimation",
            "running",
            () -> {
              EstimationModel model = begun();
              model.typed(0, right(0));
              run.orElseThrow().tick();
              return new StackPane(new EstimationView(model, uri -> {}));
            }));
  }

  @Test
  void review() {
    assertEquals(
        List.of(),
        Screenshots.take(
            "estimation",
            "review",
            () -> {
              EstimationModel model = begun();
              model.typed(0, right(0));
              model.typed(1, tenTimes(1));
              since = Duration.ofMinutes(3);
              model.finish();
              return new StackPane(
                  new EstimationReviewView(
                      reviewed(),
                      uri -> {},
                      new EstimationReviewView.Actions(false, () -> {}, Optional.of(() -> {}))));
            }));
  }

  @Test
  void theJournalAloneKnowsWhatWasTypedAndWhatWasRight() {
    EstimationModel model = begun();
    model.typed(0, right(0));
    model.typed(1, tenTimes(1));
    since = Duration.ofMinutes(3);
    model.finish();

    EstimateRecord.Kept record = EstimateRecord.kept(kept()).orElseThrow();
    EstimationReview kept = EstimationReview.of(record, Duration.ofMinutes(3));

    EstimationReview fresh = reviewed();
    assertEquals(fresh.prompt(), kept.prompt());
    assertEquals(1, kept.close());
    assertEquals(
        fresh.steps().stream().map(step -> step.typed() + step.close()).toList(),
        kept.steps().stream().map(step -> step.typed() + step.close()).toList());
    assertEquals(
        List.of(
            "Close enough; up to 1.1 times counts as right.",
            "Too far off; up to 1.1 times counts as right.",
            "Nothing was typed."),
        kept.steps().stream().map(EstimationReview.Line::words).toList());
  }

  @Test
  void theSameSessionDrawsTheSameNumbersAndAnotherOneOthers() {
    EstimateDrill drill = drill();
    assertEquals(begun().prompt(), begun().prompt());
    List<String> prompts = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      prompts.add(EstimateNotes.drawn(drill, EstimateNotes.plan(new UUID(1, i), drill)).prompt());
    }
    assertTrue(prompts.stream().distinct().count() > 5, prompts.toString());
  }

  @Test
  void saysAtOnceWhatCannotBeRead() {
    EstimationModel model = begun();
    assertEquals(
        Optional.of("Type a number, such as 2.5 or 40 million."), model.mistake(0, "lots"));
    assertEquals(Optional.empty(), model.mistake(0, right(0)));
    assertEquals(Optional.empty(), model.mistake(0, " "));
  }

  @Test
  void anEstimateWhoseStepsAreAllCloseIsAPassInTheJournal() {
    EstimationModel model = begun();
    for (int i = 0; i < model.drill().steps().size(); i++) {
      model.open(i);
      model.typed(i, right(i));
    }
    since = Duration.ofSeconds(90);
    model.finish();
    Attempt attempt = kept();
    assertEquals(Outcome.PASS, attempt.outcome());
    assertEquals(Duration.ofSeconds(90), attempt.elapsed());
    Answer answer = Attempts.answer(attempt).orElseThrow();
    assertEquals(drill().item().title(), answer.problem().title());
    assertEquals(drill().item().par(), answer.problem().par());
  }

  @Test
  void whatWasLeftComesBackWithItsNumbersAndWords() {
    EstimationModel model = begun();
    model.typed(0, "12 TB");
    run.orElseThrow().leave();
    List<DrillEvent> events = DrillDrafts.events(drafts().unfinished().getFirst().drafts());
    DrillState state = DrillState.replay(events).orElseThrow();
    assertTrue(EstimateNotes.isEstimate(state));
    assertEquals("12 TB", state.problems().getFirst().text());
    assertEquals(model.prompt(), EstimateNotes.drawn(drill(), state.plan()).prompt());
  }

  @Test
  void itEndsAfterFiveTimesItsPar() {
    EstimationModel model = begun();
    model.typed(0, right(0));
    since = drill().item().par().multipliedBy(5).plusSeconds(1);
    run.orElseThrow().tick();
    EstimateVerdict verdict = verdict();
    assertEquals(1, verdict.close());
    assertEquals(Outcome.WRONG, outcome(verdict));
  }

  @Test
  void writesTheArithmeticOut() {
    Estimate estimate = EstimateNotes.drawn(drill(), begun().state().get().plan()).estimate();
    var arithmetic = new Arithmetic(estimate);
    assertEquals(
        List.of("1,000 MB × 20 workers ÷ 1 worker", "1,000 GB + 1,000 MB", "1,000 MB × 3"),
        estimate.steps().stream().map(arithmetic::of).toList());
  }

  private static Outcome outcome(EstimateVerdict verdict) {
    return verdict.pass() ? Outcome.PASS : Outcome.WRONG;
  }

  private EstimationReview reviewed() {
    return EstimationReview.of(drill(), SESSION, over.getLast().elapsed(), verdict());
  }

  private EstimateVerdict verdict() {
    return EstimateNotes.judge(drill(), over.getLast());
  }

  /// The attempt as the journal has it.
  private Attempt kept() {
    return EstimateRecord.attempt(drill(), over.getLast(), START, verdict());
  }

  private EstimationModel begun() {
    since = Duration.ZERO;
    var writer = new DraftWriter(drafts().open(SESSION), new DirectTaskRunner());
    var session =
        DrillSession.start(
            new DrillEvent.Started(now(), EstimateNotes.plan(SESSION, drill())), this::now, writer);
    var started = new SessionRun(session, over::add);
    run = Optional.of(started);
    var model = new EstimationModel(drill(), started);
    since = Duration.ofSeconds(70);
    run.orElseThrow().tick();
    return model;
  }

  /// The right figure of a step, as one would type it.
  private String right(int step) {
    return computed(step).text();
  }

  private String tenTimes(int step) {
    return computed(step).value() * 10 + " " + computed(step).step().unit().text();
  }

  private Estimate.Computed computed(int step) {
    return (Estimate.Computed)
        EstimateNotes.drawn(drill(), EstimateNotes.plan(SESSION, drill()))
            .estimate()
            .compute()
            .get(step);
  }

  private Moment now() {
    return new Moment(START.plus(since), since.toNanos());
  }

  private Drafts drafts() {
    return new Drafts(DurableFiles.ofDisk(), folder, scheduler);
  }

  private static EstimateDrill drill() {
    try {
      return (EstimateDrill) bank.reference(bank.find("core/broadcast-or-shuffle"));
    } catch (PackException e) {
      throw new AssertionError(e);
    }
  }
}
