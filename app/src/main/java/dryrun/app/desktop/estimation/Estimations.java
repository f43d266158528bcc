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
    EstimationReview review = EstimationReview.of(drill, ended, started);
    var view =
        new EstimationReviewView(
            review,
            window::browse,
            () -> keep(review, () -> {}),
            () -> keep(review, () -> practise(drill.item())));
    return new Screen(new Window.Whole(view, view.panes(), List.of()), view::focusDone);
  }

  private void keep(EstimationReview review, Runnable then) {
    host.keep(
        EstimateRecord.session(review.state(), review.started()),
        EstimateRecord.attempt(review.drill(), review.state(), review.started(), review.verdict()),
        then);
  }

  /// Writes down what an estimate under way holds; it can be gone on with.
  public void leave() {
    host.leave();
  }
}
