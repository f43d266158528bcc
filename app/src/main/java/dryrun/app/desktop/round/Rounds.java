package dryrun.app.desktop.round;

import dryrun.app.desktop.diagram.Drawings;
import dryrun.app.desktop.drill.DraftWriter;
import dryrun.app.desktop.drill.DrillSession;
import dryrun.app.desktop.kit.Failure;
import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.Splits;
import dryrun.app.desktop.kit.TaskRunner;
import dryrun.app.desktop.kit.Window;
import dryrun.bank.Bank;
import dryrun.bank.Item;
import dryrun.bank.PackException;
import dryrun.bank.Sheet;
import dryrun.bank.WorkedAnswer;
import dryrun.journal.Drafts;
import dryrun.journal.Journal;
import dryrun.journal.Saved;
import dryrun.practice.DrillDrafts;
import dryrun.practice.DrillEvent;
import dryrun.practice.DrillState;
import dryrun.practice.Moments;
import dryrun.practice.RoundNotes;
import dryrun.practice.RoundRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/// Starts rounds, brings back the one that was left, and keeps what came of them.
public final class Rounds {
  private static final Duration TICK = Duration.millis(250);

  private final Bank bank;
  private final Journal journal;
  private final Drafts drafts;
  private final Moments moments;
  private final TaskRunner tasks;
  private final Window window;
  private final Splits splits;
  private final Drawings drawings;
  private Optional<RoundModel> running = Optional.empty();
  private Timeline timer = new Timeline();

  public Rounds(
      Bank bank,
      Journal journal,
      Drafts drafts,
      Moments moments,
      TaskRunner tasks,
      Window window,
      Splits splits,
      Drawings drawings) {
    this.bank = bank;
    this.journal = journal;
    this.drafts = drafts;
    this.moments = moments;
    this.tasks = tasks;
    this.window = window;
    this.splits = splits;
    this.drawings = drawings;
  }

  private record Ready(
      WorkedAnswer answer, List<Sheet> phrases, DraftWriter writer, UUID session) {}

  /// Starts the round of an item, or goes on with the one of it that was left.
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
                .filter(state -> !RoundNotes.isDrill(state))
                .filter(
                    state -> state.plan().problems().getFirst().item().equals(item.id().toString()))
                .isPresent())
        .findFirst();
  }

  private void begin(Item item) {
    UUID session = UUID.randomUUID();
    tasks.start(
        () -> ready(item, session),
        ready ->
            show(
                ready,
                DrillSession.start(
                    new DrillEvent.Started(moments.now(), RoundNotes.plan(session, ready.answer())),
                    moments,
                    ready.writer())),
        this::failed);
  }

  private void goOn(Item item, List<DrillEvent> events) {
    DrillState state = DrillState.replay(events).orElseThrow();
    tasks.start(
        () -> ready(item, state.plan().session()),
        ready -> show(ready, DrillSession.resume(events, moments, ready.writer())),
        this::failed);
  }

  private Ready ready(Item item, UUID session) throws PackException {
    if (!(bank.reference(item) instanceof WorkedAnswer answer)) {
      throw new PackException(item.id().toString(), "is no round");
    }
    List<Sheet> phrases = new ArrayList<>();
    for (Item other : bank.items()) {
      if (other.kind() == Item.Kind.PHRASES
          && other.round() == item.round()
          && bank.reference(other) instanceof Sheet sheet) {
        phrases.add(sheet);
      }
    }
    return new Ready(answer, phrases, new DraftWriter(drafts.open(session), tasks), session);
  }

  private void show(Ready ready, DrillSession session) {
    var model =
        new RoundModel(
            ready.answer(),
            ready.phrases(),
            session,
            ended -> review(ready.answer(), ended, session.started()));
    running = Optional.of(model);
    model.tick();
    if (session.now().ended()) {
      return;
    }
    var view = new RoundView(model, splits, drawings, window::browse);
    window.give(view.whole());
    view.applyCss();
    view.focusNotes();
    timer = new Timeline(new KeyFrame(TICK, e -> model.tick()));
    timer.setCycleCount(Animation.INDEFINITE);
    timer.play();
  }

  private void review(WorkedAnswer answer, DrillState ended, Instant started) {
    timer.stop();
    running = Optional.empty();
    var review = new RoundReview(answer, ended, started);
    var view = new RoundReviewView(review, drawings, window::browse, () -> keep(review));
    window.give(new Window.Whole(view, view.panes(), List.of()));
    view.applyCss();
    view.focusDone();
  }

  /// Keeps the round in the journal, and only then lets its drafts go.
  private void keep(RoundReview review) {
    DrillState round = review.round();
    tasks.start(
        () -> {
          Saved saved =
              journal.add(
                  RoundRecord.session(round, review.started()),
                  List.of(
                      RoundRecord.attempt(
                          round,
                          review.started(),
                          review.answer().item().title(),
                          review.ticked())));
          return saved.done() ? drafts.fold(round.plan().session()) : saved;
        },
        saved -> {
          window.giveBack();
          if (saved instanceof Saved.Failed(String reason)) {
            window.tell(new Failure(reason, Messages.text("review.not-kept.next"), reason));
          }
        });
  }

  private void failed(Exception cause) {
    window.tell(Failure.expected(cause, Messages.text("bank.failed.next")));
  }

  /// Writes down what a round under way holds; it can be gone on with.
  public void leave() {
    timer.stop();
    running.ifPresent(RoundModel::leave);
  }
}
