package dryrun.app.desktop.session;

import dryrun.app.desktop.kit.Failure;
import dryrun.app.desktop.kit.Messages;
import dryrun.app.desktop.kit.TaskRunner;
import dryrun.app.desktop.kit.Ticker;
import dryrun.app.desktop.kit.Window;
import dryrun.bank.Item;
import dryrun.journal.Attempt;
import dryrun.journal.AttemptFilter;
import dryrun.journal.Drafts;
import dryrun.journal.Journal;
import dryrun.journal.Saved;
import dryrun.journal.Session;
import dryrun.practice.DrillDrafts;
import dryrun.practice.DrillEvent;
import dryrun.practice.DrillState;
import dryrun.practice.Moments;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// Begins sessions of one kind, brings back the one that was left, and keeps what came of them.
public final class SessionHost<M> {
  private final Practice<M> practice;
  private final Journal journal;
  private final Drafts drafts;
  private final Moments moments;
  private final TaskRunner tasks;
  private final Window window;
  private final Ticker ticker = new Ticker();
  private Optional<SessionRun> running = Optional.empty();

  public SessionHost(
      Practice<M> practice,
      Journal journal,
      Drafts drafts,
      Moments moments,
      TaskRunner tasks,
      Window window) {
    this.practice = practice;
    this.journal = journal;
    this.drafts = drafts;
    this.moments = moments;
    this.tasks = tasks;
    this.window = window;
  }

  private record Ready<M>(M material, DraftWriter writer) {}

  /// Begins a session of an item, or goes on with the one of it that was left.
  public void practise(Item item) {
    tasks.start(
        () -> left(item),
        events -> events.ifPresentOrElse(found -> goOn(item, found), () -> begin(item)));
  }

  private Optional<List<DrillEvent>> left(Item item) {
    String id = item.id().toString();
    return drafts.unfinished().stream()
        .map(found -> DrillDrafts.events(found.drafts()))
        .filter(events -> DrillState.replay(events).filter(state -> isOf(state, id)).isPresent())
        .findFirst();
  }

  private boolean isOf(DrillState state, String item) {
    return practice.owns(state) && state.plan().problems().getFirst().item().equals(item);
  }

  private void begin(Item item) {
    UUID session = UUID.randomUUID();
    prepare(
        item,
        session,
        ready ->
            DrillSession.start(
                new DrillEvent.Started(moments.now(), practice.plan(session, ready.material())),
                moments,
                ready.writer()));
  }

  private void goOn(Item item, List<DrillEvent> events) {
    prepare(
        item,
        DrillState.replay(events).orElseThrow().plan().session(),
        ready -> DrillSession.resume(events, moments, ready.writer()));
  }

  private void prepare(Item item, UUID session, Function<Ready<M>, DrillSession> start) {
    tasks.start(
        () -> new Ready<>(practice.read(item), new DraftWriter(drafts.open(session), tasks)),
        ready -> show(ready.material(), start.apply(ready)),
        this::failed);
  }

  private void show(M material, DrillSession session) {
    var run =
        new SessionRun(
            session,
            ended -> {
              ticker.stop();
              running = Optional.empty();
              practice.review(material, ended, session.started()).show(window);
            });
    running = Optional.of(run);
    run.tick();
    if (!run.isOver()) {
      practice.running(material, run).show(window);
      ticker.start(run::tick);
    }
  }

  /// Keeps a session that is over in the journal, and only then lets its drafts go.
  ///
  /// @param then called when it is kept, after the window was given back
  public void keep(Session session, Attempt attempt, Runnable then) {
    tasks.start(
        () -> {
          Saved saved = journal.add(session, List.of(attempt));
          return saved.done() ? drafts.fold(session.id()) : saved;
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

  /// Shows the review of a session that the journal keeps.
  public void show(UUID session) {
    tasks.start(
        () ->
            journal.attempts(AttemptFilter.ALL.ofSession(session)).stream()
                .flatMap(attempt -> practice.kept(attempt).stream())
                .findFirst(),
        kept ->
            kept.ifPresentOrElse(
                screen -> screen.get().show(window),
                () -> {
                  String gone = Messages.text("review.gone");
                  window.tell(new Failure(gone, Messages.text("review.gone.next"), gone));
                }),
        this::failed);
  }

  private void failed(Exception cause) {
    window.tell(Failure.expected(cause, Messages.text("bank.failed.next")));
  }

  /// Writes down what a session under way holds; it can be gone on with.
  public void leave() {
    ticker.stop();
    running.ifPresent(SessionRun::leave);
  }
}
