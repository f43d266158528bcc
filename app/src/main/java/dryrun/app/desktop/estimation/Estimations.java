package dryrun.app.desktop.estimation;

import dryrun.app.desktop.drill.DraftWriter;
import dryrun.app.desktop.drill.DrillSession;
import dryrun.app.desktop.kit.Failure;
import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.TaskRunner;
import dryrun.app.desktop.kit.Window;
import dryrun.bank.Bank;
import dryrun.bank.EstimateDrill;
import dryrun.bank.Item;
import dryrun.bank.PackException;
import dryrun.journal.AttemptFilter;
import dryrun.journal.Drafts;
import dryrun.journal.Journal;
import dryrun.journal.Saved;
import dryrun.practice.DrillDrafts;
import dryrun.practice.DrillEvent;
import dryrun.practice.DrillState;
import dryrun.practice.EstimateNotes;
import dryrun.practice.EstimateRecord;
import dryrun.practice.Moments;
import dryrun.practice.Standing;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/// Draws estimates, brings back the one that was left, and keeps what came of them.
public final class Estimations {
  private static final Duration TICK = Duration.millis(250);

  private final Bank bank;
  private final Journal journal;
  private final Drafts drafts;
  private final Moments moments;
  private final TaskRunner tasks;
  private final Window window;
  private Optional<EstimationModel> running = Optional.empty();
  private Timeline timer = new Timeline();

  public Estimations(
      Bank bank, Journal journal, Drafts drafts, Moments moments, TaskRunner tasks, Window window) {
    this.bank = bank;
    this.journal = journal;
    this.drafts = drafts;
    this.moments = moments;
    this.tasks = tasks;
    this.window = window;
  }

  private record Ready(EstimateDrill drill, DraftWriter writer, UUID session) {}

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
        this::failed);
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
    tasks.start(
        () -> left(item),
        events -> events.ifPresentOrElse(found -> goOn(item, found), () -> begin(item)));
  }

  private Optional<List<DrillEvent>> left(Item item) {
    return drafts.unfinished().stream()
        .map(found -> DrillDrafts.events(found.drafts()))
        .filter(events ->
            DrillState.replay(events)
                .filter(EstimateNotes::isEstimate)
                .map(state -> state.plan().problems().getFirst().item())
                .filter(item.id().toString()::equals)
                .isPresent())
        .findFirst();
  }

  private void begin(Item item) {
    tasks.start(
        () -> ready(item, UUID.randomUUID()),
        ready ->
            show(
                ready,
                DrillSession.start(
                    new DrillEvent.Started(
                        moments.now(), EstimateNotes.plan(ready.session(), ready.drill())),
                    moments,
                    ready.writer())),
        this::failed);
  }

  private void goOn(Item item, List<DrillEvent> events) {
    UUID session = DrillState.replay(events).orElseThrow().plan().session();
    tasks.start(
        () -> ready(item, session),
        ready -> show(ready, DrillSession.resume(events, moments, ready.writer())),
        this::failed);
  }

  private Ready ready(Item item, UUID session) throws PackException {
    if (!(bank.reference(item) instanceof EstimateDrill drill)) {
      throw new PackException(item.id().toString(), "is no template of estimation");
    }
    return new Ready(drill, new DraftWriter(drafts.open(session), tasks), session);
  }

  private void show(Ready ready, DrillSession session) {
    var model =
        new EstimationModel(
            ready.drill(),
            session,
            ended -> review(EstimationReview.of(ready.drill(), ended, session.started())));
    running = Optional.of(model);
    model.tick();
    if (session.now().ended()) {
      return;
    }
    var view = new EstimationView(model, window::browse);
    window.give(view.whole());
    view.applyCss();
    view.focusFirst();
    timer = new Timeline(new KeyFrame(TICK, e -> model.tick()));
    timer.setCycleCount(Animation.INDEFINITE);
    timer.play();
  }

  private void review(EstimationReview review) {
    timer.stop();
    running = Optional.empty();
    var view =
        new EstimationReviewView(
            review,
            window::browse,
            () -> keep(review, () -> {}),
            () -> keep(review, () -> practise(review.drill().item())));
    window.give(new Window.Whole(view, view.panes(), List.of()));
    view.applyCss();
    view.focusDone();
  }

  /// Keeps the estimate in the journal, and only then lets its drafts go.
  private void keep(EstimationReview review, Runnable then) {
    DrillState state = review.state();
    tasks.start(
        () -> {
          Saved saved =
              journal.add(
                  EstimateRecord.session(state, review.started()),
                  List.of(
                      EstimateRecord.attempt(
                          review.drill(), state, review.started(), review.verdict())));
          return saved.done() ? drafts.fold(state.plan().session()) : saved;
        },
        saved -> {
          window.giveBack();
          if (saved instanceof Saved.Failed(String reason)) {
            window.tell(new Failure(reason, Messages.text("review.not-kept.next"), reason));
          } else {
            then.run();
          }
        });
  }

  private void failed(Exception cause) {
    window.tell(Failure.expected(cause, Messages.text("bank.failed.next")));
  }

  /// Writes down what an estimate under way holds; it can be gone on with.
  public void leave() {
    timer.stop();
    running.ifPresent(EstimationModel::leave);
  }
}
