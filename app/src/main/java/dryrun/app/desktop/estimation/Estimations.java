package dryrun.app.desktop.estimation;

import dryrun.app.desktop.kit.Failure;
import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.TaskRunner;
import dryrun.app.desktop.kit.Window;
import dryrun.app.desktop.session.Practice;
import dryrun.app.desktop.session.SessionHost;
import dryrun.app.desktop.session.SessionRun;
import dryrun.bank.Bank;
import dryrun.bank.EstimateDrill;
import dryrun.bank.Item;
import dryrun.bank.PackException;
import dryrun.grade.estimate.EstimateVerdict;
import dryrun.journal.Attempt;
import dryrun.journal.AttemptFilter;
import dryrun.journal.Drafts;
import dryrun.journal.Journal;
import dryrun.practice.DrillPlan;
import dryrun.practice.DrillState;
import dryrun.practice.EstimateNotes;
import dryrun.practice.EstimateRecord;
import dryrun.practice.Moments;
import dryrun.practice.Standing;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/// Estimates: numbers drawn from a template are worked out step by step and judged.
public final class Estimations implements Practice<EstimateDrill> {
  private final Bank bank;
  private final Journal journal;
  private final TaskRunner tasks;
  private final Window window;
  private final SessionHost<EstimateDrill> host;

  public Estimations(
      Bank bank, Journal journal, Drafts drafts, Moments moments, TaskRunner tasks, Window window) {
    this.bank = bank;
    this.journal = journal;
    this.tasks = tasks;
    this.window = window;
    host = new SessionHost<>(this, journal, drafts, moments, tasks, window);
  }

  /// Draws from any template, those not solved yet first.
  public void any() {
    tasks.start(
        this::pick,
        picked ->
            picked.ifPresentOrElse(
                this::practise,
                () ->
                    window.tell(
                        new Failure(
                            Messages.text("estimation.none"),
                            Messages.text("estimation.none.next"),
                            ""))),
        cause -> window.tell(Failure.expected(cause, Messages.text("bank.failed.next"))));
  }

  private Optional<Item> pick() {
    Standing standing = Standing.of(journal.attempts(AttemptFilter.ALL), List.of());
    List<Item> all =
        bank.items().stream().filter(item -> item.kind() == Item.Kind.ESTIMATE).toList();
    List<Item> open =
        all.stream().filter(item -> !standing.is(item, Standing.Status.SOLVED)).toList();
    List<Item> from = open.isEmpty() ? all : open;
    return from.isEmpty()
        ? Optional.empty()
        : Optional.of(from.get(Math.floorMod(UUID.randomUUID().hashCode(), from.size())));
  }

  /// Draws from a template, or goes on with the estimate from it that was left.
  public void practise(Item item) {
    host.practise(item);
  }

  @Override
  public boolean owns(DrillState session) {
    return EstimateNotes.isEstimate(session);
  }

  @Override
  public EstimateDrill read(Item item) throws PackException {
    if (!(bank.reference(item) instanceof EstimateDrill drill)) {
      throw new PackException(item.id().toString(), "is no template of estimation");
    }
    return drill;
  }

  @Override
  public DrillPlan plan(UUID session, EstimateDrill drill) {
    return EstimateNotes.plan(session, drill);
  }

  @Override
  public Screen running(EstimateDrill drill, SessionRun run) {
    var view = new EstimationView(new EstimationModel(drill, run), window::browse);
    return new Screen(view.whole(), view::focusFirst);
  }

  @Override
  public Screen review(EstimateDrill drill, DrillState ended, Instant started) {
    UUID session = ended.plan().session();
    EstimateVerdict verdict = EstimateNotes.judge(drill, ended);
    return screen(
        EstimationReview.of(drill, session, ended.elapsed(), verdict),
        new EstimationReviewView.Actions(
            false,
            () -> keep(drill, ended, started, verdict, () -> {}),
            Optional.of(() -> keep(drill, ended, started, verdict, () -> practise(drill.item())))));
  }

  private Screen screen(EstimationReview review, EstimationReviewView.Actions actions) {
    var view = new EstimationReviewView(review, window::browse, actions);
    return new Screen(new Window.Whole(view, view.panes(), List.of()), view::focusDone);
  }

  private void keep(
      EstimateDrill drill,
      DrillState ended,
      Instant started,
      EstimateVerdict verdict,
      Runnable then) {
    host.keep(
        EstimateRecord.session(ended, started),
        EstimateRecord.attempt(drill, ended, started, verdict),
        then);
  }

  @Override
  public Optional<Supplier<Screen>> kept(Attempt attempt) {
    return EstimateRecord.kept(attempt)
        .map(estimate -> {
          Optional<EstimateDrill> drill = drill(attempt.item());
          EstimationReview review =
              drill
                  .filter(now -> now.hash().equals(attempt.itemHash()))
                  .map(same -> judged(same, attempt, estimate))
                  .orElseGet(() -> EstimationReview.of(estimate, attempt.elapsed()));
          Optional<Runnable> another =
              drill.map(now ->
                  () -> {
                    window.giveBack();
                    practise(now.item());
                  });
          var actions = new EstimationReviewView.Actions(true, window::giveBack, another);
          return () -> screen(review, actions);
        });
  }

  private static EstimationReview judged(
      EstimateDrill drill, Attempt attempt, EstimateRecord.Kept estimate) {
    List<String> typed = estimate.steps().stream().map(EstimateRecord.Step::typed).toList();
    return EstimationReview.of(
        drill,
        attempt.session(),
        attempt.elapsed(),
        EstimateNotes.judge(drill, attempt.session(), typed));
  }

  private Optional<EstimateDrill> drill(String item) {
    try {
      return Optional.of(read(bank.find(item)));
    } catch (PackException e) {
      return Optional.empty();
    }
  }

  /// Shows the review of an estimate that the journal keeps.
  public void show(UUID session) {
    host.show(session);
  }

  /// Writes down what an estimate under way holds; it can be gone on with.
  public void leave() {
    host.leave();
  }
}
